# Finds a JDK 25 or newer, for the scripts beside this file: sets jdk, or says what to do and ends.

jdk_version() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
}

find_jdk() {
  local candidate on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${MASTHEAD_JDK:-}" "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-/root}"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    local version
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge 25 ]; then
      jdk=$candidate
      return 0
    fi
  done
  printf '%s\n' "Masthead needs a JDK 25 or newer, and none was found." \
    "Install one (Debian 13 and newer: apt-get install openjdk-25-jdk; else https://adoptium.net)," \
    "or name one: MASTHEAD_JDK=/path/to/jdk bin/masthead …" >&2
  exit 3
}
