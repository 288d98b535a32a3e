@echo off
rem Runs Maven: the installed one where it is 3.8 or newer, or else the one that .mvn\wrapper\maven-wrapper.properties
rem names, fetched once from Apache's server, checked, and kept in .m2\wrapper of the user's directory.
setlocal EnableExtensions DisableDelayedExpansion

set "FOUND="
for /f "tokens=3" %%v in ('mvn --version 2^>nul ^| findstr /c:"Apache Maven"') do set "FOUND=%%v"
for /f "tokens=1,2 delims=." %%a in ("%FOUND%") do (
  if %%a GTR 3 goto installed
  if %%a EQU 3 if %%b GEQ 8 goto installed
)

for /f "usebackq eol=# tokens=1,* delims==" %%k in ("%~dp0.mvn\wrapper\maven-wrapper.properties") do set "WRAPPER_%%k=%%l"
set "WRAPPER_DIR=%USERPROFILE%\.m2\wrapper"
set "WRAPPER_HOME=%WRAPPER_DIR%\apache-maven-%WRAPPER_version%"
if exist "%WRAPPER_HOME%\bin\mvn.cmd" goto fetched

echo Fetching Apache Maven %WRAPPER_version% 1>&2
powershell -NoProfile -NonInteractive -ExecutionPolicy Bypass -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12;" ^
  "$archive = 'apache-maven-' + $env:WRAPPER_version + '-bin.zip';" ^
  "$temporary = Join-Path $env:WRAPPER_DIR ('fetch.' + [guid]::NewGuid());" ^
  "New-Item -ItemType Directory -Force $temporary | Out-Null;" ^
  "try {" ^
  "  $file = Join-Path $temporary $archive;" ^
  "  Invoke-WebRequest -UseBasicParsing ($env:WRAPPER_address + '/' + $archive) -OutFile $file;" ^
  "  if ((Get-FileHash -Algorithm SHA512 $file).Hash -ne $env:WRAPPER_zipSha512) { throw ($archive + ' has not the expected checksum') };" ^
  "  Expand-Archive $file -DestinationPath $temporary;" ^
  "  Move-Item (Join-Path $temporary ('apache-maven-' + $env:WRAPPER_version)) $env:WRAPPER_HOME" ^
  "} finally { Remove-Item -Recurse -Force $temporary }"
if errorlevel 1 exit /b 1

:fetched
call "%WRAPPER_HOME%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:installed
call mvn %*
exit /b %ERRORLEVEL%
