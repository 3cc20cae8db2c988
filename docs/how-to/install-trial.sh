#!/usr/bin/env bash
# Tries an installation without a network: install, one whole case, upgrade, go back, uninstall; prints what each step took.
# Usage, as root: docs/how-to/install-trial.sh OLD.tar.gz NEW.tar.gz
# The network is off (a namespace of its own with nothing but loopback); everything lies in one new folder under /var/tmp.
set -euo pipefail

if [ "${1:-}" != --inside ]; then
  exec unshare --net --mount "$0" --inside "$@"
fi
shift
[ $# -eq 2 ] || { sed -n '2,4s/^# //p' "$0"; exit 2; }
ip link set lo up

here="$(cd "$(dirname "$0")" && pwd)"
place="$(mktemp -d /var/tmp/tianping-trial.XXXXXX)"
chmod 0755 "$place"
export TIANPING_PREFIX="$place/opt" TIANPING_DATA="$place/data" TIANPING_CONFIG="$place/etc" TIANPING_BACKUPS="$place/backups"
export TIANPING_USER=nobody TIANPING_GROUP=nogroup TIANPING_PORT=18080 TIANPING_NO_SYSTEMD=1
server="http://127.0.0.1:$TIANPING_PORT"
installed="$TIANPING_PREFIX/current/bin/tianping"

end() {
  [ ! -x "$installed" ] || "$installed" stop || true
  rm -rf "$place"
}
trap end EXIT

step() {
  local what="$1" began
  shift
  began=$(date +%s)
  printf '== %s\n' "$what"
  "$@"
  printf '== %s: %d s\n' "$what" $(($(date +%s) - began))
}

unpack() { mkdir -p "$place/$1" && tar xzf "$2" -C "$place/$1" --strip-components=1; }
cases() { curl -fsS -u office1:tianping-demo "$server/api/cases?limit=200" | grep -o '"id"' | wc -l; }
no_network() { ! curl -s --max-time 3 http://192.0.2.1/ > /dev/null; }

# the accounts and the docket of the demonstration, small
mkdir -p "$TIANPING_CONFIG"
cat > "$TIANPING_CONFIG/application.yaml" <<SETTINGS
spring.profiles.active: demo
server: { address: 127.0.0.1, port: $TIANPING_PORT }
court.database.directory: $TIANPING_DATA/platform
SETTINGS

step "no network 没有网络" no_network
step "unpack 解包" unpack old "$1"
unpack new "$2"
step "install 安装" "$place/old/bin/tianping" install
step "one case from filing to the end 一件案件" bash "$here/../tutorials/first-case.sh" "$server" > "$place/first-case.log"
tail -1 "$place/first-case.log"
before=$(cases)
step "start again with the class archive 再次启动" bash -c "'$installed' stop && '$installed' start"
step "upgrade 升级" "$place/new/bin/tianping" upgrade
"$installed" status
[ "$(cases)" = "$before" ] || { echo "cases are missing after the upgrade" >&2; exit 1; }
step "go back 退回" "$installed" back
"$installed" status
[ "$(cases)" = "$before" ] || { echo "cases are missing after going back" >&2; exit 1; }
step "uninstall 卸载" "$installed" uninstall --with-data
[ ! -e "$TIANPING_PREFIX/current" ] && [ ! -e "$TIANPING_DATA" ]
echo "everything as it should be 全部符合"
