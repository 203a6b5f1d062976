# shellcheck shell=sh
# The servers of a run: what each needs, how it is built and started, and where it puts a posted message.

SERVERS='reference netty netty-nio netty-durable netty-grouped node fastify python fastapi spring go'

# Words for the table.
keeps() {
  case $1 in
    reference) echo 'SQLite, commits grouped' ;;
    netty | netty-nio) echo 'memory: not durable' ;;
    netty-grouped) echo 'SQLite, commits grouped' ;;
    netty-durable | node | fastify | python | fastapi | spring) echo 'SQLite, a commit each' ;;
    go) echo 'file of JSON lines, a sync each' ;;
  esac
}

# lacks NAME prints what this machine has to have for it and has not.
lacks() {
  case $1 in
    reference) lacking_java ;;
    netty* | spring)
      lacking_java
      lacking_command mvn
      ;;
    node | fastify)
      lacking_command node
      lacking_command npm
      ;;
    python | fastapi) python_of_system >/dev/null || echo 'python3 with sqlite3' ;;
    go) lacking_command go ;;
    *) echo "a server of that name (there are: $SERVERS)" ;;
  esac
}

lacking_command() { command -v "$1" >/dev/null || echo "$1"; }

lacking_java() { [ -n "$JAVA_HOME_FOUND" ] || echo 'JDK 25'; }

# A version manager's python3 is a script that starts slowly: the real one is asked for.
python_of_system() { python3 -c 'import sqlite3, sys; print(sys.executable)' 2>/dev/null; }

# build NAME makes what is started; what is there already and newer than its sources stays.
build() {
  case $1 in
    reference) "$ROOT/greenroom" serve --help >/dev/null ;;
    netty*) build_with_maven netty ;;
    spring) build_with_maven spring ;;
    node | fastify)
      fresh "$RIVALS/node/node_modules/.package-lock.json" "$RIVALS/node/package-lock.json" ||
        (cd "$RIVALS/node" && npm ci --no-audit --no-fund)
      ;;
    fastapi) build_fastapi ;;
    go)
      (cd "$RIVALS/go" && go build -trimpath -o target/go-rival .)
      ;;
  esac
}

# fresh MADE SOURCE…
fresh() {
  made=$1
  shift
  [ -e "$made" ] && [ -z "$(find "$@" -newer "$made" 2>/dev/null | head -n 1)" ]
}

build_with_maven() {
  fresh "$RIVALS/$1/target/$1-rival.jar" "$RIVALS/$1/pom.xml" "$RIVALS/$1/src" ||
    JAVA_HOME=$JAVA_HOME_FOUND mvn -q -B -f "$RIVALS/$1/pom.xml" package
}

build_fastapi() {
  fresh "$RIVALS/python/.venv/made" "$RIVALS/python/requirements.txt" && return
  "$(python_of_system)" -m venv --clear "$RIVALS/python/.venv" &&
    "$RIVALS/python/.venv/bin/pip" install -q -r "$RIVALS/python/requirements.txt" &&
    touch "$RIVALS/python/.venv/made"
}

# become_server NAME PORT FOLDER turns this process into the server. Every Java gets the options that the launcher
# gives the reference server; the start-up cache the reference server has for itself, as its users do.
become_server() {
  case $1 in
    reference) set -- "$ROOT/greenroom" serve --port "$2" --data "$3" --quiet ;;
    netty) with_java "$RIVALS/netty/target/netty-rival.jar" "$2" "$3" memory ;;
    netty-nio)
      JAVA_OPTIONS="$JAVA_OPTIONS -Dio.netty.transport.noNative=true"
      with_java "$RIVALS/netty/target/netty-rival.jar" "$2" "$3" memory
      ;;
    netty-durable) with_java "$RIVALS/netty/target/netty-rival.jar" "$2" "$3" each ;;
    netty-grouped) with_java "$RIVALS/netty/target/netty-rival.jar" "$2" "$3" grouped ;;
    spring) with_java "$RIVALS/spring/target/spring-rival.jar" "--server.port=$2" "--data=$3" ;;
    node) NODE_ENV=production turn_into node "$RIVALS/node/http.mjs" "$2" "$3" ;;
    fastify) NODE_ENV=production turn_into node "$RIVALS/node/fastify.mjs" "$2" "$3" ;;
    python) turn_into "$(python_of_system)" "$RIVALS/python/threads.py" "$2" "$3" ;;
    fastapi) turn_into "$RIVALS/python/.venv/bin/python" "$RIVALS/python/fast.py" "$2" "$3" ;;
    go) turn_into "$RIVALS/go/target/go-rival" "$2" "$3" ;;
  esac
  turn_into "$@"
}

with_java() {
  # shellcheck disable=SC2086 # options are words
  turn_into "$JAVA_HOME_FOUND/bin/java" $JAVA_OPTIONS -jar "$@"
}

# PINNED is the command that keeps it on its core, or nothing.
turn_into() {
  # shellcheck disable=SC2086 # a command and its arguments
  exec $PINNED "$@"
}
