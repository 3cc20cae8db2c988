#!/usr/bin/env bash
# Puts a pre-trial conference before the hearing of a civil case by the call that Camunda Modeler makes when one presses Deploy, against a
# running Tianping (profile demo). sed draws what a designer would draw. At the end the version that was in force is in force again.
# Needs bash, curl and sed. Usage: docs/tutorials/change-a-process-model.sh [http://localhost:8080]
set -euo pipefail

server=${1:-http://localhost:8080}
password=tianping-demo
process=civil-ordinary-trial
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
model=$folder/$process.bpmn
step=0

say() { step=$((step + 1)); printf '%2d  %s\n' "$step" "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# call ACCOUNT METHOD PATH [CURL ARGUMENTS]: prints the answer, ends the script when the server refuses
call() {
  local account=$1 method=$2 path=$3 answer
  shift 3
  if ! answer=$(curl -sS --fail-with-body -u "$account:$password" -X "$method" "$server$path" "$@"); then
    fail "$account $method $path: $answer"
  fi
  printf '%s' "$answer"
}

# first KEY: the first value of a key in the JSON on standard input
first() { sed -n -E "s/^[^\"]*//; s/.*\"$1\":\"?([^\",}]*).*/\1/p" < <(sed -E "s/\"$1\":/\n\"$1\":/" | sed -n '2p'); }

in_force() {
  call designer1 GET "/api/process-models?process=$process&limit=200" | sed 's/},{"id"/},\n{"id"/g' \
    | sed -n -E '/"status":"ACTIVE"/ s/.*\{"id":"([^"]*)".*/\1/p' | sed -n '1p'
}

# deploy NAME: what Camunda Modeler sends; prints the answer, and the status on a line of its own
deploy() {
  curl -sS -u "designer1:$password" -H 'Accept-Language: zh-CN' -w '\n%{http_code}' \
    -F "deployment-name=$1" -F deployment-source='Camunda Modeler' -F deploy-changed-only=true \
    -F "$process.bpmn=@$model;filename=$process.bpmn" "$server/api/modeler/deployment/create"
}

# draw DONE: the conference between summons and hearing, done under this condition
draw() {
  call designer1 GET "/api/process-models/$before/xml" > "$model"
  local task="<bpmn:userTask id=\"ask-hold-conference\" name=\"召开庭前会议\" camunda:modelerTemplate=\"tianping.ask\" camunda:modelerTemplateVersion=\"2\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"role\" value=\"judge\" /><camunda:property name=\"form\" value=\"casefile.hold-conference\" /><camunda:property name=\"done\" value=\"$1\" /><camunda:property name=\"en\" value=\"Hold a pre-trial conference\" /></camunda:properties></bpmn:extensionElements><bpmn:incoming>flow-do-summon-to-ask-hold-conference</bpmn:incoming><bpmn:outgoing>flow-ask-hold-conference-to-ask-hear</bpmn:outgoing></bpmn:userTask>"
  local flows='<bpmn:sequenceFlow id="flow-do-summon-to-ask-hold-conference" sourceRef="do-summon" targetRef="ask-hold-conference" /><bpmn:sequenceFlow id="flow-ask-hold-conference-to-ask-hear" sourceRef="ask-hold-conference" targetRef="ask-hear" />'
  local shape='<bpmndi:BPMNShape id="shape-ask-hold-conference" bpmnElement="ask-hold-conference"><dc:Bounds x="715" y="490" width="100" height="80" /></bpmndi:BPMNShape>'
  local edges='<bpmndi:BPMNEdge id="edge-flow-do-summon-to-ask-hold-conference" bpmnElement="flow-do-summon-to-ask-hold-conference"><di:waypoint x="700" y="460" /><di:waypoint x="700" y="530" /><di:waypoint x="715" y="530" /></bpmndi:BPMNEdge><bpmndi:BPMNEdge id="edge-flow-ask-hold-conference-to-ask-hear" bpmnElement="flow-ask-hold-conference-to-ask-hear"><di:waypoint x="815" y="530" /><di:waypoint x="830" y="530" /><di:waypoint x="830" y="460" /></bpmndi:BPMNEdge>'
  sed -i -e 's|<bpmn:outgoing>flow-do-summon-to-ask-hear<|<bpmn:outgoing>flow-do-summon-to-ask-hold-conference<|' \
    -e 's|<bpmn:incoming>flow-do-summon-to-ask-hear<|<bpmn:incoming>flow-ask-hold-conference-to-ask-hear<|' \
    -e "s#<bpmn:sequenceFlow id=\"flow-do-summon-to-ask-hear\".*#$task$flows#" \
    -e "/bpmnElement=\"flow-do-summon-to-ask-hear\"/,/<.bpmndi:BPMNEdge>/c $shape$edges" "$model"
}

curl -fsS "$server/actuator/health" > /dev/null || fail "no Tianping answers at $server"
before=$(in_force)
[ -n "$before" ] || fail "$process is not in force"

say "Modeler 先问引擎版本 / Modeler asks for the version of the engine: $(call designer1 GET /api/modeler/version | first version)"

say "办结条件写错的草案被退回，什么也不留下 / a draft with a word that does not exist is refused and nothing stays"
draw 'conference=HELD'
answer=$(deploy "庭前会议")
[ "$(printf '%s' "$answer" | tail -1)" != 200 ] || fail "a faulty model was accepted: $answer"
printf '    %s\n' "$(printf '%s' "$answer" | first message)"

say "改好再部署，成为草稿 / mended and deployed, it is a draft"
draw 'conference=DONE || hearing=NONE|ADJOURNED|CONCLUDED || pronouncement=DONE'
answer=$(deploy "庭前会议")
[ "$(printf '%s' "$answer" | tail -1)" = 200 ] || fail "refused: $answer"
draft=$(printf '%s' "$answer" | first id)
printf '    draft %s\n' "$draft"
[ "$(in_force)" = "$before" ] || fail "a draft changed what is in force"

say "另一位设计员审批、启用 / a second designer approves and activates"
call designer2 POST "/api/process-models/$draft/approve" > /dev/null
call designer2 POST "/api/process-models/$draft/activate" > /dev/null
[ "$(in_force)" = "$draft" ] || fail "the draft is not in force"

say "恢复原来的版本 / the version before is in force again"
call designer2 POST "/api/process-models/$before/activate" > /dev/null
[ "$(in_force)" = "$before" ] || fail "the version before is not in force"

printf '流程改过一遍，又恢复了原样 / the process was changed once and put back.\n'
