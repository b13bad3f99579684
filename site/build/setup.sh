#!/bin/sh
# Installs what the tests need: three browsers, a screen for the one that wants it, fonts with the Kazakh letters,
# LibreOffice and poppler to read the letter's papers, three web servers, a Java runtime for the HTML checker, and the npm
# packages. Says nothing and changes nothing when all of it is there.
set -eu
cd "$(dirname "$0")/.."

need='chromium firefox-esr webkit2gtk-driver xvfb xauth python3-gi gir1.2-webkit2-4.1 fonts-noto-core libreoffice-writer-nogui poppler-utils'
# The tests start these by themselves; as services of the machine they are not wanted.
servers='nginx libnginx-mod-http-brotli-static caddy apache2-bin'

# has_package NAME: whether Debian's package is installed.
has_package() {
    dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'
}

# without_services COMMAND...: what is installed meanwhile starts nothing.
without_services() {
    rule=/usr/sbin/policy-rc.d
    [ -e "$rule" ] && { "$@"; return; }
    trap 'rm -f "$rule"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$rule"
    chmod 755 "$rule"
    "$@"
    rm -f "$rule"
    trap - EXIT
}

# try_thrice COMMAND...: another apt may hold the lock, and a mirror may fail once.
try_thrice() {
    "$@" || { sleep 5 && "$@"; } || { sleep 15 && "$@"; }
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    missing=''
    for package in $need $servers; do
        has_package "$package" || missing="$missing $package"
    done
    command -v java >/dev/null || missing="$missing default-jre-headless"
    if [ -n "$missing" ] && [ "$(id -u)" -ne 0 ]; then
        echo "Not root. Please install:$missing" >&2
        exit 1
    fi
    if [ -n "$missing" ]; then
        export DEBIAN_FRONTEND=noninteractive
        try_thrice apt-get update
        # The word splitting is wanted: one word, one package.
        # shellcheck disable=SC2086
        without_services try_thrice apt-get install -y --no-install-recommends $missing
        # Nor at the next start of the machine; one that was there before is left alone.
        for service in nginx caddy; do
            case " $missing " in
                *" $service "*) ! command -v systemctl >/dev/null || systemctl --quiet disable "$service" || true ;;
            esac
        done
    fi
else
    missing=''
    for command in chromium firefox WebKitWebDriver Xvfb java soffice pdftotext pdftoppm nginx caddy; do
        command -v "$command" >/dev/null || missing="$missing $command"
    done
    command -v apache2 >/dev/null || command -v httpd >/dev/null || missing="$missing apache"
    /usr/bin/python3 -c 'import gi; gi.require_version("WebKit2", "4.1")' 2>/dev/null || missing="$missing python3-gi-with-WebKit2-4.1"
    if [ -n "$missing" ]; then
        echo "This is no Debian or Ubuntu. Please install what gives:$missing, and the fonts Noto Sans and Noto Serif" >&2
        exit 1
    fi
fi

# npm writes the inner file last, so it is as old as the installation.
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --no-audit --no-fund --loglevel=error
    touch node_modules/.package-lock.json
fi
