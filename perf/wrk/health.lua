-- The small answer: GET /health.
dofile(debug.getinfo(1, 'S').source:match('^@(.*)health%.lua$') .. 'report.lua')

wrk.path = '/health'
