# SPDX-License-Identifier: Apache-2.0
"""Serves the fixture portal on 127.0.0.1 until stdin closes or SIGTERM arrives.

Prints "LISTENING <port>", then one JSON line a request: {"method", "path", "status", "cookies",
"setCookies"}. Cookies are named, never their values. A line is written before its response leaves, so a
client that has its answer finds the line in the pipe.
"""
import argparse
import json
import os
import signal
import sys
import threading

sys.dont_write_bytecode = True  # the source tree stays as it is
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=0, help="0 lets the system choose")
    parser.add_argument("--data", required=True, help="directory of the database, best a temporary one")
    return parser.parse_args()


_output = threading.Lock()


def say(line):
    with _output:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def name_of(pair):
    """A pair without '=' is a cookie with an empty name (RFC 6265bis section 5.6, step 3)."""
    name, equals, _value = pair.partition("=")
    return name.strip() if equals else ""


def received_names(environ):
    """From the raw header: duplicates count, and Django's own parser hides what it cannot read."""
    return [name_of(pair) for pair in environ.get("HTTP_COOKIE", "").split(";") if pair.strip()]


def set_names(headers):
    return [name_of(value.split(";")[0]) for key, value in headers if key.lower() == "set-cookie"]


def logged(application):
    """Wraps a WSGI application: tells every request as it is answered."""

    def wrapped(environ, start_response):
        def tell_and_start(status, headers, exc_info=None):
            say(json.dumps({
                "method": environ["REQUEST_METHOD"],
                "path": environ.get("PATH_INFO", ""),
                "status": int(status.split()[0]),
                "cookies": received_names(environ),
                "setCookies": set_names(headers),
            }))
            return start_response(status, headers, exc_info)

        return application(environ, tell_and_start)

    return wrapped


def prepare_database():
    from django.contrib.auth import get_user_model
    from django.core.management import call_command

    call_command("migrate", run_syncdb=True, verbosity=0)
    users = get_user_model().objects
    if not users.filter(username="demo").exists():
        users.create_user("demo", password="demo")


def make_server(port):
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application

    server = ThreadedWSGIServer(("127.0.0.1", port), WSGIRequestHandler)
    server.set_app(logged(get_wsgi_application()))
    return server


def main():
    arguments = parse_arguments()
    os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings"
    os.environ["CONSENTDESK_DJANGO_DATA"] = os.path.abspath(arguments.data)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))

    import django
    django.setup()
    prepare_database()

    server = make_server(arguments.port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(f"LISTENING {server.server_port}")
    sys.stdin.buffer.read()  # whoever started this holds the other end


if __name__ == "__main__":
    main()
