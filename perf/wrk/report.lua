-- What the three scripts share: where they find their settings, and how they say what they saw.

-- setting(NAME) is an environment variable that has to be there.
function setting(name)
  local value = os.getenv(name)
  if not value or value == '' then
    io.stderr:write('This script needs ' .. name .. ' in the environment; see perf/rivals/README.md.\n')
    os.exit(2)
  end
  return value
end

-- One line of JSON after wrk's own text. Any answer but a success, and any broken connection, fails the run:
-- a server that refuses is fast.
function done(summary, latency)
  local errors = summary.errors
  local failed = errors.status + errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format(
    'measured {"perSecond":%.1f,"requests":%d,"p50Micros":%d,"p99Micros":%d,"failed":%d}\n',
    summary.requests / (summary.duration / 1e6), summary.requests,
    latency:percentile(50), latency:percentile(99), failed))
  if summary.requests == 0 then
    io.stderr:write('Nothing was answered in the whole time: the server hangs, or the machine has no time for it.\n')
  end
  if failed > 0 or summary.requests == 0 then
    io.stderr:write(string.format(
      '%d requests: %d were refused (status 400 or above), %d not connected, %d not read, %d not written, %d timed out\n',
      summary.requests, errors.status, errors.connect, errors.read, errors.write, errors.timeout))
    io.stdout:flush()
    os.exit(1)
  end
end
