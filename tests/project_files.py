# SPDX-License-Identifier: Apache-2.0
"""Which files belong to the project: shared by the checks.

Usage: project_files.py PATTERN... prints those that match, with NUL between them, for xargs -0.
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
NOT_OURS = {".git", "build", ".cache", "__pycache__"}


def project_files(root=ROOT):
    """Paths relative to @p root, sorted: what git tracks or would, or everything where there is no git."""
    root = pathlib.Path(root)
    listing = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, check=False) if (root / ".git").exists() else None
    if listing is not None and listing.returncode == 0:
        names = [pathlib.Path(name) for name in listing.stdout.decode().split("\0") if name]
    else:
        names = [path.relative_to(root) for path in root.rglob("*")]
    return sorted(name for name in names
                  if not NOT_OURS.intersection(name.parts) and (root / name).is_file())


if __name__ == "__main__":
    for file in project_files():
        if any(file.match(pattern) for pattern in sys.argv[1:]):
            sys.stdout.write(f"{file}\0")
