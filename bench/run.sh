#!/bin/sh
# Measures the packaged portal at a tenth of the sizes it must serve and at all of them, on data of its own:
#   ./mvnw -DskipTests package && bench/run.sh [what Load.java takes besides the address, such as --connections 8]
set -eu
cd "$(dirname "$0")/.."

port=${PORT:-8190}
portal=$(ls target/portal-*.jar)
work=$(mktemp -d)
pid=
trap 'stop; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

start() {
    java -jar "$portal" --server.port="$port" --portal.data="$work/$1" > "$work/$1.log" 2>&1 &
    pid=$!
    until grep -q 'http://localhost' "$work/$1.log"; do
        kill -0 "$pid" 2> /dev/null || { cat "$work/$1.log"; exit 1; }
        sleep 1
    done
    java -cp "$driver" bench/Fill.java --data "$work/$1" --scale "$1"
}

stop() {
    [ -z "$pid" ] || { kill "$pid"; wait "$pid" || true; }
    pid=
}

(cd "$work" && jar xf "$OLDPWD/$portal" "$(jar tf "$OLDPWD/$portal" | grep BOOT-INF/lib/postgresql-)")
driver=$(ls "$work"/BOOT-INF/lib/postgresql-*.jar)

start 0.1
java bench/Load.java "http://localhost:$port" --save target/bench-0.1.csv "$@"
stop
start 1
java bench/Load.java "http://localhost:$port" --save target/bench-1.csv --compare target/bench-0.1.csv "$@"

echo
echo "A plan of 60 chapters and 3,000 versions beside one of 3 chapters and 10 versions:"
java bench/Load.java "http://localhost:$port" --measure plans --connections 1 --seconds 5 --warm-up 3
