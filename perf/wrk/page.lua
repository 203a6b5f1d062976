-- The newest 50 messages of the room ROOM, read with the token TOKEN.
dofile(debug.getinfo(1, 'S').source:match('^@(.*)page%.lua$') .. 'report.lua')

wrk.path = '/rooms/' .. setting('ROOM') .. '/messages?limit=50'
wrk.headers['Authorization'] = 'Bearer ' .. setting('TOKEN')
