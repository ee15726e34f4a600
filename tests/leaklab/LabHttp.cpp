// SPDX-License-Identifier: Apache-2.0
#include "LabHttp.h"

#include "LabCertificate.h"

#include <httplib.h>

namespace consentdesk::leaklab {

namespace {

constexpr size_t threads = 256;        // a keep-alive connection holds one
constexpr time_t keepAliveSeconds = 2; // an idle connection looks for data a hundred times a second

/// The rate of an endless answer: with 64 KiB, 3 MB a second. At loopback's full speed it would fill the
/// disk, and measure what no line to the world delivers.
constexpr std::chrono::milliseconds chunkEvery{20};

QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArray bodyOf(const httplib::Request &request)
{
    QByteArray body = bytes(request.body);
    for (const auto &file : request.files) // multipart: httplib takes the body apart
        body += bytes(file.second.content);
    return body;
}

LabRequest converted(const httplib::Request &request)
{
    LabRequest result;
    result.path = bytes(request.path);
    result.method = bytes(request.method);
    result.body = bodyOf(request);
    for (const auto &[name, value] : request.params)
        result.query.insert(bytes(name), bytes(value));
    for (const auto &[name, value] : request.headers)
        result.headers.insert(bytes(name).toLower(), bytes(value));
    result.host = hostWithoutPort(result.headers.value("host"));
    result.cookies = cookiesOf(result.headers.value("cookie"));
    return result;
}

void streamWithoutEnd(httplib::Response &response, const LabAnswer &answer,
                      const std::atomic<bool> &isStopping)
{
    const auto provide = [body = answer.body, &isStopping](size_t, httplib::DataSink &sink) {
        std::this_thread::sleep_for(chunkEvery);
        return !isStopping && sink.write(body.constData(), size_t(body.size()));
    };
    response.set_chunked_content_provider(answer.type.toStdString(), provide);
}

void write(const LabAnswer &answer, httplib::Response &response, const std::atomic<bool> &isStopping)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.headers.emplace(name.toStdString(), value.toStdString());
    for (const QByteArray &line : answer.setCookies)
        response.headers.emplace("Set-Cookie", line.toStdString());
    if (answer.isEndless)
        streamWithoutEnd(response, answer, isStopping);
    else if (answer.status != 204 && answer.status != 304)
        response.set_content(answer.body.constData(), size_t(answer.body.size()), answer.type.toStdString());
}

std::unique_ptr<httplib::Server> makeServer(const LabCertificate *certificate)
{
    if (certificate)
        return std::make_unique<httplib::SSLServer>(certificate->certificate(), certificate->key());
    return std::make_unique<httplib::Server>();
}

} // namespace

QString hostWithoutPort(const QByteArray &hostHeader)
{
    return QString::fromLatin1(hostHeader.split(':').value(0)).toLower();
}

QList<NameValue> cookiesOf(const QByteArray &cookieHeader)
{
    QList<NameValue> cookies;
    for (const QByteArray &pair : cookieHeader.split(';')) {
        const QByteArray text = pair.trimmed();
        const qsizetype equals = text.indexOf('=');
        if (!text.isEmpty())
            cookies.append(equals < 0 ? NameValue{{}, text}
                                      : NameValue{text.left(equals), text.mid(equals + 1)});
    }
    return cookies;
}

LabHttp::LabHttp(Handler handler, const LabCertificate *certificate)
    : m_handler(std::move(handler))
    , m_server(makeServer(certificate))
{
    configure();
}

LabHttp::~LabHttp()
{
    m_isStopping = true;
    m_server->stop();
    if (m_thread.joinable())
        m_thread.join();
}

void LabHttp::configure()
{
    m_server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    m_server->set_keep_alive_max_count(1'000'000);
    m_server->set_keep_alive_timeout(keepAliveSeconds);
    m_server->set_tcp_nodelay(true);
    const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
        const LabAnswer answer = m_handler(converted(request));
        std::this_thread::sleep_for(answer.delay);
        write(answer, response, m_isStopping);
    };
    m_server->Get(".*", handle).Post(".*", handle).Put(".*", handle).Options(".*", handle);
}

bool LabHttp::start()
{
    const int port = m_server->bind_to_any_port("127.0.0.1");
    if (port <= 0)
        return false;
    m_port = quint16(port);
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    while (!m_server->is_running())
        std::this_thread::yield();
    return true;
}

} // namespace consentdesk::leaklab
