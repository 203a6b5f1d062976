# Makes the table (-v form=markdown) or the JSON (-v form=json) of a run. It reads servers.tsv (name, what it keeps,
# start in ms, KiB at rest, KiB afterwards, bytes of a page), then unstable (name, endpoint), then samples.tsv
# (name, endpoint, round, requests a second, 50th and 99th percentile in microseconds, requests, processor ticks);
# -v ticks says how many ticks a second has.
# Ratios are taken round by round, so that what slows the machine for a while slows both sides of them.
BEGIN { limit = "netty"; head["health"] = "small answer"; head["page"] = "page of 50"; head["post"] = "post" }

FILENAME ~ /servers\.tsv$/ {
  names[++servers] = $1
  keeps[$1] = $2; start[$1] = $3; rest[$1] = $4; after[$1] = $5; bytes[$1] = $6
  next
}

FILENAME ~ /unstable$/ { split($0, word, " "); changing[word[1], word[2]] = 1; next }

{
  if (!($2 in met)) { met[$2] = 1; endpoints[++kinds] = $2 }
  if ($3 > rounds) rounds = $3
  rate[$1, $2, $3] = $4; p50[$1, $2, $3] = $5; p99[$1, $2, $3] = $6
  if ($8 > 0) { frugal[$1, $2, $3] = $7 * ticks / $8; busy[$1, $2, $3] = $8 / ticks / ($7 / $4) } else untold = 1
}

END { if (form == "json") json(); else markdown() }

# collect(kind, name, endpoint) sorts the values of all rounds into sorted[1..rounds].
function collect(kind, name, endpoint,   r, i, value) {
  for (r = 1; r <= rounds; r++) {
    value = value_of(kind, name, endpoint, r)
    for (i = r - 1; i > 0 && sorted[i] > value; i--) sorted[i + 1] = sorted[i]
    sorted[i + 1] = value
  }
}

function value_of(kind, name, endpoint, r) {
  if (kind == "rate") return rate[name, endpoint, r]
  if (kind == "rate ratio") return rate[name, endpoint, r] / rate[limit, endpoint, r]
  if (kind == "frugal") return frugal[name, endpoint, r]
  if (kind == "frugal ratio") return frugal[name, endpoint, r] / frugal[limit, endpoint, r]
  if (kind == "busy") return busy[name, endpoint, r]
  return kind == "p50" ? p50[name, endpoint, r] : p99[name, endpoint, r]
}

function median() {
  return rounds % 2 ? sorted[(rounds + 1) / 2] : (sorted[rounds / 2] + sorted[rounds / 2 + 1]) / 2
}

function grouped(number,   text, out) {
  for (text = sprintf("%d", number); length(text) > 3; text = substr(text, 1, length(text) - 3))
    out = "," substr(text, length(text) - 2) out
  return text out
}

# cell(kind, mark, …) has the median of the rounds, the least and the most, and the ratio to the limit.
function cell(kind, mark, name, endpoint,   text) {
  collect(kind, name, endpoint)
  text = grouped(median()) mark " (" grouped(sorted[1]) "–" grouped(sorted[rounds]) ")"
  if ((limit, endpoint, 1) in rate) {
    collect(kind " ratio", name, endpoint)
    text = text sprintf(" **%.2f**", median())
  }
  return text
}

function markdown() {
  print "| server | a post is in |" heads() " first answer, ms | MiB at rest | MiB afterwards | bytes of a page |"
  print "|---|---|" rules() "--:|--:|--:|--:|"
  rows("rate")
  if (untold) return
  print "\nThe same for each second of processor time that the server took. It is less moved by what else the machine does:\n"
  print "| server | a post is in |" heads() "\n|---|---|" rules()
  rows("frugal")
}

function heads(   e, text) { for (e = 1; e <= kinds; e++) text = text " " head[endpoints[e]] " |"; return text }

function rules(   e, text) { for (e = 1; e <= kinds; e++) text = text "---|"; return text }

function rows(kind,   s, e, line, name) {
  for (s = 1; s <= servers; s++) {
    name = names[s]
    line = "| " name " | " keeps[name] " |"
    for (e = 1; e <= kinds; e++)
      line = line " " cell(kind, kind == "rate" && ((name, endpoints[e]) in changing) ? "*" : "", name, endpoints[e]) " |"
    if (kind == "rate")
      line = line sprintf(" %d | %d | %d | %d |", start[name], rest[name] / 1024, after[name] / 1024, bytes[name])
    print line
  }
}

function json(   s) {
  printf "{\"machine\":%s,\"servers\":[", machine
  for (s = 1; s <= servers; s++) printf "%s\n%s", (s > 1 ? "," : ""), server(names[s])
  print "\n]}"
}

function server(name,   e, text) {
  text = sprintf("{\"name\":\"%s\",\"postIsIn\":\"%s\",\"startMillis\":%d,\"restKib\":%d,\"afterKib\":%d," \
    "\"pageBytes\":%d,\"endpoints\":{", name, keeps[name], start[name], rest[name], after[name], bytes[name])
  for (e = 1; e <= kinds; e++) text = text (e > 1 ? "," : "") "\n  " endpoint_of(name, endpoints[e])
  return text "}}"
}

function endpoint_of(name, endpoint,   text, r) {
  collect("rate", name, endpoint)
  text = sprintf("\"%s\":{\"stable\":%s,\"medianPerSecond\":%.1f,\"perSecond\":[", endpoint, \
    ((name, endpoint) in changing) ? "false" : "true", median())
  for (r = 1; r <= rounds; r++) text = text (r > 1 ? "," : "") rate[name, endpoint, r]
  collect("p50", name, endpoint)
  text = text sprintf("],\"p50Micros\":%d", median())
  collect("p99", name, endpoint)
  text = text sprintf(",\"p99Micros\":%d", median())
  if ((limit, endpoint, 1) in rate) text = text ratio("ofNetty", "rate ratio", name, endpoint)
  if (untold) return text "}"
  collect("busy", name, endpoint)
  text = text sprintf(",\"processorShare\":%.2f", median())
  collect("frugal", name, endpoint)
  text = text sprintf(",\"perProcessorSecond\":%.1f", median())
  if ((limit, endpoint, 1) in rate)
    text = text ratio("ofNettyPerProcessorSecond", "frugal ratio", name, endpoint)
  return text "}"
}

function ratio(field, kind, name, endpoint) {
  collect(kind, name, endpoint)
  return sprintf(",\"%s\":{\"median\":%.3f,\"least\":%.3f,\"most\":%.3f}", field, median(), sorted[1], sorted[rounds])
}
