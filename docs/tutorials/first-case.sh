#!/usr/bin/env bash
# Drives one case from filing to closure and past the appeal window against a running Tianping (profile demo).
# Needs bash, curl and sed. Usage: docs/tutorials/first-case.sh [http://localhost:8080]
set -euo pipefail

server=${1:-http://localhost:8080}
password=tianping-demo
step=0

say() { step=$((step + 1)); printf '%2d  %s\n' "$step" "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# call ACCOUNT METHOD PATH [JSON]: prints the answer, ends the script when the server refuses
call() {
  local answer
  if ! answer=$(curl -sS --fail-with-body -u "$1:$password" -X "$2" "$server$3" -H 'Content-Type: application/json' ${4:+--data "$4"}); then
    fail "$1 $2 $3: $answer"
  fi
  printf '%s' "$answer"
}

# first KEY: the first value of a key in the JSON on standard input
first() { sed -n -E "s/^[^\"]*//; s/.*\"$1\":\"?([^\",}]*).*/\1/p" < <(sed -E "s/\"$1\":/\n\"$1\":/" | sed -n '2p'); }

person() { call "$1" GET /api/session | sed -E 's/.*"person":\{"id":"([^"]*)".*/\1/'; }

today() { call admin1 GET /api/session | first today; }

# later DAYS FROM: a working day at least so many days after a day
later() { call judge1 POST /api/calendar/count "{\"trigger\":\"$2\",\"period\":\"$1D\",\"direction\":\"FORWARD\",\"roll\":true}" | first result; }

move_clock() { call admin1 POST /api/demo/clock "{\"today\":\"$1\"}" > /dev/null; }

# item ACCOUNT FORM: "id version" of the open task with this form in our case
item() {
  call "$1" GET "/api/work-items?text=$receipt_text&limit=200" | sed 's/},{"id"/},\n{"id"/g' \
    | sed -n -E "/\"caseId\":\"$case_id\".*\"form\":\"$2\"/ s/.*\{\"id\":\"([^\"]*)\".*\"version\":([0-9]+).*/\1 \2/p" | sed -n '1p'
}

# task ACCOUNT FORM VALUES: does the task of our case
task() {
  local found
  found=$(item "$1" "$2")
  [ -n "$found" ] || fail "no task $2 for $1"
  call "$1" POST "/api/work-items/${found% *}/complete" "{\"version\":${found#* },\"values\":$3}" > /dev/null
}

stage() { call judge1 GET "/api/cases/$case_id" | first stage; }

expect_stage() { local now; now=$(stage); [ "$now" = "$1" ] || fail "the case stands at $now, not at $1"; }

curl -fsS "$server/actuator/health" > /dev/null || fail "no Tianping answers at $server"
day=$(today)
judge=$(person judge1)
clerk=$(person clerk1)
mark="$(printf '%s' "$day" | sed 's/-//g')$RANDOM"
receipt_text="$mark"

say "立案人员提交起诉材料 / the filing clerk hands in a complaint ($day)"
filing=$(call filing1 POST /api/filings "{\"cause\":\"民间借贷纠纷\",\"amount\":36000,\"foreign\":false,\"facts\":{\"moneyClaim\":true,\"factsClear\":true},\"parties\":[{\"side\":\"PLAINTIFF\",\"name\":\"原告$mark\",\"organisation\":false,\"abroad\":false},{\"side\":\"DEFENDANT\",\"name\":\"被告$mark\",\"organisation\":false,\"abroad\":false}]}")
case_id=$(printf '%s' "$filing" | sed -E 's/^\{"id":"([^"]*)".*/\1/')
receipt=$(printf '%s' "$filing" | first receipt)
plaintiff=$(printf '%s' "$filing" | sed -E 's/.*\{"id":"([^"]*)","caseId":"[^"]*","side":"PLAINTIFF".*/\1/')
defendant=$(printf '%s' "$filing" | sed -E 's/.*\{"id":"([^"]*)","caseId":"[^"]*","side":"DEFENDANT".*/\1/')
printf '    receipt %s, case %s\n' "$receipt" "$case_id"

say "立案人员当场登记立案 / accepted on the spot"
task filing1 casefile.decide-filing "{\"decision\":\"ACCEPTED\",\"effectiveDay\":\"$day\"}"

say "庭长确定程序，申请指定 judge1 承办示范庭审 / the chief sets the procedure and asks for judge1 by name"
task chief1 casefile.assign "{\"way\":\"NAMED\",\"judge\":\"$judge\",\"reasonCode\":\"DEMONSTRATION\",\"reason\":\"示范庭审\",\"procedure\":\"SIMPLIFIED\",\"bench\":\"SOLE\",\"clerk\":\"$clerk\",\"effectiveDay\":\"$day\"}"

say "院长批准，记入分案台账 / the president approves; it goes into the ledger"
task president1 assignment.approve "{\"decision\":\"APPROVED\"}"
printf '    case number %s\n' "$(call judge1 GET "/api/cases/$case_id" | first number)"
expect_stage PREPARING

say "书记员送达起诉状副本 / the clerk serves the complaint"
task clerk1 casefile.serve-complaint "{\"recipients\":[\"$defendant\"],\"manner\":\"DIRECT\",\"effectiveDay\":\"$day\"}"

say "被告答辩 / the defendant answers"
task clerk1 casefile.record-answer "{\"party\":\"$defendant\",\"decision\":\"ANSWERED\",\"effectiveDay\":\"$day\"}"

hearing_day=$(later 7 "$day")
say "安排 $hearing_day 开庭 / the hearing is fixed"
room=$(call judge1 GET /api/rooms | first id)
minute=$((RANDOM % 50 + 10))
task judge1 hearing.schedule "{\"startsAt\":\"${hearing_day}T09:$minute\",\"room\":\"$room\",\"open\":\"PUBLIC\",\"effectiveDay\":\"$day\"}"
expect_stage HEARING

move_clock "$hearing_day"
day=$hearing_day
say "开庭审理，庭审终结 / the hearing is held and concluded ($day)"
task judge1 hearing.hold "{\"outcome\":\"CONCLUDED\",\"effectiveDay\":\"$day\"}"

say "评议、拟写文书 / deliberation and draft"
task judge1 casefile.deliberate "{\"conclusion\":\"支持原告全部诉讼请求\",\"effectiveDay\":\"$day\"}"
draft=$(curl -sS --fail-with-body -u "judge1:$password" -F "file=@-;filename=民事判决书.txt;type=text/plain" -F kind=judgment -F layer=SECONDARY \
  "$server/api/cases/$case_id/documents" <<< "被告应于判决生效之日起十日内偿还原告借款36000元。" | sed -E 's/^\{"id":"([^"]*)".*/\1/')
task judge1 casefile.draft "{\"document\":\"$draft\",\"effectiveDay\":\"$day\"}"

say "签署并公开宣判 / signed and pronounced"
task judge1 casefile.sign "{\"effectiveDay\":\"$day\"}"
task judge1 casefile.pronounce "{\"manner\":\"IN_COURT\",\"effectiveDay\":\"$day\"}"
expect_stage PRONOUNCED

say "送达判决书 / the judgment is served on both parties"
task clerk1 casefile.serve-judgment "{\"recipients\":[\"$plaintiff\",\"$defendant\"],\"manner\":\"DIRECT\",\"effectiveDay\":\"$day\"}"

say "报结案件 / the case is closed"
task judge1 casefile.close "{\"effectiveDay\":\"$day\"}"
expect_stage CLOSED

beyond=$(later 20 "$day")
say "上诉期届满，判决生效 / past the appeal window: $beyond"
move_clock "$beyond"
expect_stage EFFECTIVE

say "整理归档 / archived"
task clerk1 casefile.archive "{\"volumes\":1,\"pages\":86,\"effectiveDay\":\"$beyond\"}"
expect_stage ARCHIVED

printf '案件 %s 已从立案走到归档 / the case went from filing to archive.\n' "$receipt"
