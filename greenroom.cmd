@echo off
rem Greenroom's front door on Windows; the work is done by launcher\greenroom.ps1.
powershell -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0launcher\greenroom.ps1" %*
exit /b %ERRORLEVEL%
