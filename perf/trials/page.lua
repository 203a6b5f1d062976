-- A page of 50 with bounds around DEPTH (a random one, so that no answer is the same), or of a random one of ROOMS rooms, each APART from the next:
-- always one that the server has to read from its database, because it keeps only the newest messages in memory.
local depth = tonumber(os.getenv('DEPTH') or '0')
local rooms = tonumber(os.getenv('ROOMS') or '0')
local apart = tonumber(os.getenv('APART') or '1')
local room = os.getenv('ROOM')
local headers = { Authorization = 'Bearer ' .. os.getenv('TOKEN') }
local failed = 0

function request()
  local path
  if rooms > 0 then
    path = '/rooms/r_many' .. math.random(0, rooms - 1) * apart .. '/messages?limit=50&before=' .. math.random(51, 55)
  else
    path = '/rooms/' .. room .. '/messages?limit=50&before=' .. (depth - math.random(0, 400))
  end
  return wrk.format('GET', path, headers)
end

function response(status)
  if status ~= 200 then failed = failed + 1 end
end

function done(summary, latency)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format('RESULT %.1f %d\n', summary.requests / summary.duration * 1e6, bad))
end
