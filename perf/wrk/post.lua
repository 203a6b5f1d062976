-- A message posted to the room ROOM with the token TOKEN.
dofile(debug.getinfo(1, 'S').source:match('^@(.*)post%.lua$') .. 'report.lua')

wrk.method = 'POST'
wrk.path = '/rooms/' .. setting('ROOM') .. '/messages'
wrk.headers['Authorization'] = 'Bearer ' .. setting('TOKEN')
wrk.headers['Content-Type'] = 'application/json'
wrk.body = '{"text":"A message as people write them: neither short nor long, with an emoji 🤖"}'
