# The launcher for Windows: does what greenroom and launcher/*.sh do elsewhere, under Windows PowerShell 5.1 or newer.
# Kept to ASCII, because 5.1 reads a script without a byte order mark in the machine's own code page.

$ErrorActionPreference = 'Stop'
$Wanted = 25
$OldestMaven = [version]'3.8.7'
$Root = Split-Path -Parent $PSScriptRoot
$State = Join-Path $Root '.greenroom'
$Verbs = 'serve', 'check', 'bench', 'drill', 'solve', 'handin', 'committee', 'plan', 'design', 'repair', 'history', 'flaky', 'spec', 'doctor', 'test'
$Jars = @{
    'reference-server'  = Join-Path $Root 'reference-server\target\greenroom-reference-server.jar'
    'conformance-tests' = Join-Path $Root 'conformance-tests\target\greenroom-conformance.jar'
    'perf'              = Join-Path $Root 'perf\target\greenroom-perf.jar'
    'prompts'           = Join-Path $Root 'prompts\target\greenroom-prompts.jar'
}
$Training = @{ 'conformance-tests' = @('train'); 'perf' = @('bench', '--list'); 'prompts' = @('drill', '--list') }
$TrainingMillis = 60000

function Say([string]$text) { [Console]::Error.WriteLine("greenroom: $text") }

function Stop-Kit([string]$text) {
    Say $text
    exit 4
}

function Show-Usage {
    @"
Greenroom: rehearse the "build a chat server in two hours" interview.

  serve             run the reference server
  check URL         judge a chat server, whatever it is written in, clause by clause
  bench URL         put load on a chat server, and count what it lost
  drill NAME        a timed round of an interview, in the browser or the terminal; --list names them
  solve PROBLEM CMD run your program against the tests of a coding problem; --list names them
  repair            a small chat server with one fault in it, for you to find and mend
  handin DIR        looks at a take-home as somebody will who clones it
  committee LOOP    decides on your last rounds by its rules: engineer or product
  plan              a calendar of rounds up to the day of your interview; what was weak comes back sooner
  design SHEET      check the arithmetic of a design, ask what is missing, and play its busiest day
  history           your drills and benches from this folder over time
  flaky [N]         run the suite many times against the reference server and report every difference
  spec CLAUSE       print a clause of the specification
  doctor            what this machine has, what it lacks, and what to do about it
  test              run every test of the kit

For example, let the suite judge the kit's own server, then read one clause:

  greenroom check --reference
  greenroom spec L2-03

Exit codes: 0 all that was asked passed, 1 the server under test failed, 2 wrong usage,
3 the server could not be reached, 4 the kit itself failed.

Environment: GREENROOM_JAVA_HOME (the JDK to use), GREENROOM_JAVA_OPTS (more options for it),
GREENROOM_AOT=off (no start-up cache), NO_COLOR.
"@
}

# --- Which Java ---

function Get-JavaPlaces {
    if ($env:JAVA_HOME) { $env:JAVA_HOME }
    $onPath = Get-Command java.exe -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($onPath) { Split-Path -Parent (Split-Path -Parent $onPath.Source) }
    $folders = @(
        "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java", "$env:ProgramFiles\Microsoft",
        "$env:ProgramFiles\Zulu", "$env:ProgramFiles\Amazon Corretto", "$env:ProgramFiles\BellSoft",
        "$env:LOCALAPPDATA\Programs\Eclipse Adoptium", "$env:USERPROFILE\.jdks", "$env:USERPROFILE\.gradle\jdks",
        "$env:USERPROFILE\.sdkman\candidates\java", "$env:LOCALAPPDATA\mise\installs\java"
    )
    foreach ($folder in $folders) {
        Get-ChildItem -LiteralPath $folder -Directory -ErrorAction SilentlyContinue | ForEach-Object { $_.FullName }
    }
    Get-ChildItem -Path "$env:USERPROFILE\scoop\apps\*jdk*\current" -Directory -ErrorAction SilentlyContinue |
        ForEach-Object { $_.FullName }
}

function Get-JavaVersion([string]$javaHome) {
    $release = Join-Path $javaHome 'release'
    if (Test-Path -LiteralPath $release) {
        foreach ($line in Get-Content -LiteralPath $release) {
            if ($line -match '^JAVA_VERSION="?([^"]+)"?') { return $Matches[1] }
        }
    }
    $told = cmd /c "`"$javaHome\bin\java.exe`" -version 2>&1" | Out-String
    if ($told -match ' version "([^"]+)"') { return $Matches[1] }
    return ''
}

function Get-Verdict([string]$javaHome, [string]$version) {
    if ($version -notmatch '^(\d+)') { return 'does not tell its version' }
    $major = [int]$Matches[1]
    if ($major -lt $Wanted) { return 'too old' }
    if ($major -gt $Wanted) { return 'too new: not tried with the kit yet' }
    if (-not (Test-Path -LiteralPath (Join-Path $javaHome 'bin\javac.exe'))) { return 'cannot compile: a JRE, not a JDK' }
    return 'fits'
}

function Get-Javas {
    $places = if ($env:GREENROOM_JAVA_HOME) { @($env:GREENROOM_JAVA_HOME) } else { @(Get-JavaPlaces) }
    foreach ($place in $places | Select-Object -Unique) {
        if (-not (Test-Path -LiteralPath (Join-Path $place 'bin\java.exe'))) { continue }
        $version = Get-JavaVersion $place
        [pscustomobject]@{ Home = $place; Version = $version; Verdict = Get-Verdict $place $version }
    }
}

# A JRE will do to run what is built.
function Find-Java([bool]$toBuild) {
    $javas = @(Get-Javas)
    $found = $javas | Where-Object { $_.Verdict -eq 'fits' } | Select-Object -First 1
    if (-not $found -and -not $toBuild) {
        $found = $javas | Where-Object { $_.Verdict -like '*JRE*' } | Select-Object -First 1
    }
    if ($found) { return $found }
    Say "no JDK $Wanted was found$(if ($env:GREENROOM_JAVA_HOME) { " in GREENROOM_JAVA_HOME, $env:GREENROOM_JAVA_HOME" })."
    foreach ($java in $javas) { Say "  found $($java.Version) in $($java.Home) ($($java.Verdict))" }
    Say "Greenroom needs JDK $Wanted (any $Wanted.x): older ones cannot run it, newer ones have not been tried yet."
    Say "For example: winget install EclipseAdoptium.Temurin.$Wanted.JDK"
    Stop-Kit "If it is already here, say where: set GREENROOM_JAVA_HOME=C:\path\to\jdk-$Wanted"
}

# --- Building ---

function Test-Stale([string]$room) {
    $jar = $Jars[$room]
    if (-not (Test-Path -LiteralPath $jar)) { return $true }
    $built = (Get-Item -LiteralPath $jar).LastWriteTimeUtc
    $files = @("$Root\pom.xml", "$Root\spec\pom.xml", "$Root\spec\*.md", "$Root\spec\*.yaml", "$Root\$room\pom.xml")
    $sources = @(Get-Item -Path $files -ErrorAction SilentlyContinue)
    foreach ($folder in "$Root\spec\src\main", "$Root\$room\src\main") {
        $sources += @(Get-ChildItem -LiteralPath $folder -Recurse -ErrorAction SilentlyContinue)
    }
    return [bool]($sources | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1)
}

function Find-Maven($java) {
    $mvn = Get-Command mvn.cmd -ErrorAction SilentlyContinue | Select-Object -First 1
    $path = if ($mvn) { $mvn.Source } else { $null }
    if (-not $path -and $env:MAVEN_HOME) { $path = Join-Path $env:MAVEN_HOME 'bin\mvn.cmd' }
    if ($path -and (Test-Path -LiteralPath $path)) {
        $env:JAVA_HOME = $java.Home
        $told = & $path -B -version | Out-String
        if ($told -match 'Apache Maven (\d+\.\d+\.\d+)' -and [version]$Matches[1] -ge $OldestMaven) {
            return [pscustomobject]@{ Path = $path; Version = $Matches[1] }
        }
        Say "$path is not Maven $OldestMaven or newer."
    }
    Stop-Kit "install Maven $OldestMaven or newer (scoop install maven, choco install maven) and have mvn on the PATH."
}

# An open file is the lock: Windows lets go of it whatever happens to its owner.
function Lock-Kit {
    New-Item -ItemType Directory -Force -Path $State | Out-Null
    $told = $false
    while ($true) {
        try { return [IO.File]::Open((Join-Path $State 'lock.file'), 'OpenOrCreate', 'ReadWrite', 'None') }
        catch [IO.IOException] {
            if (-not $told) { Say 'another greenroom is building; waiting for it' }
            $told = $true
            Start-Sleep -Milliseconds 200
        }
    }
}

function Build-Rooms([string[]]$rooms, $java) {
    $maven = Find-Maven $java
    $log = Join-Path $State 'build.log'
    $began = [DateTime]::UtcNow
    Say "building $($rooms -join ', ') with JDK $($java.Version) and Maven $($maven.Version); the first build can take some minutes"
    $pom = Join-Path $Root 'pom.xml'
    cmd /c "`"`"$($maven.Path)`" -q -B -Dspotless.check.skip=true -f `"$pom`" -pl $($rooms -join ',') -am -Dmaven.test.skip=true package > `"$log`" 2>&1`""
    if ($LASTEXITCODE -ne 0) {
        Say 'the build failed. The end of its output:'
        Get-Content -LiteralPath $log -Tail 60 | ForEach-Object { [Console]::Error.WriteLine($_) }
        Stop-Kit "all of Maven's output is in $log"
    }
    foreach ($room in $rooms) {
        # Dated to when the build began: what is edited during a build counts as newer.
        (Get-Item -LiteralPath $Jars[$room]).LastWriteTimeUtc = $began
    }
    Say "built in $([int]([DateTime]::UtcNow - $began).TotalSeconds) s"
}

# --- The start-up cache ---

function Get-CachePath([string]$room) { [IO.Path]::ChangeExtension($Jars[$room], 'aot') }

function Get-Options([string]$room) {
    $options = @('--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow', '-Xlog:disable')
    if ($room -eq 'conformance-tests') { $options += '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC' }
    if ($room -eq 'perf') { $options += '-XX:+UseParallelGC', '-Xmx1500m', '--add-opens=java.base/java.lang=ALL-UNNAMED' }
    if ($room -eq 'prompts') { $options += '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx256m' }
    if ($room -eq 'reference-server') { $options += '-XX:+UseSerialGC', '-Xmx128m', '-XX:+ExitOnOutOfMemoryError' }
    return $options
}

function Get-Stamp([string]$room, $java) { "$($java.Version) $($java.Home) $($Jars[$room]) $(Get-Options $room)" }

function Test-Cached([string]$room, $java) {
    if ($env:GREENROOM_AOT -eq 'off') { return $true }
    $stamp = (Get-CachePath $room) + '.for'
    if (-not (Test-Path -LiteralPath $stamp)) { return $false }
    $jar = Get-Item -LiteralPath $Jars[$room]
    return (Get-Content -LiteralPath $stamp -TotalCount 1) -eq (Get-Stamp $room $java) -and
        (Get-Item -LiteralPath $stamp).LastWriteTimeUtc -ge $jar.LastWriteTimeUtc
}

function Get-UsableCache([string]$room, $java) {
    $cache = Get-CachePath $room
    if ($env:GREENROOM_AOT -ne 'off' -and (Test-Path -LiteralPath $cache) -and (Test-Cached $room $java)) { return $cache }
}

# Windows has no gentle way to stop a process from outside, and only one that ends by itself writes a cache. So the
# suite and the bench are trained here, and the server starts without one.
function Initialize-Cache([string]$room, $java) {
    $cache = Get-CachePath $room
    Remove-Item -LiteralPath $cache, "$cache.for" -ErrorAction SilentlyContinue
    if ($Training.ContainsKey($room)) {
        Say "preparing fast starts of $room"
        $arguments = @(Get-Options $room) + @("-XX:AOTCacheOutput=`"$cache`"", '-jar', "`"$($Jars[$room])`"") + $Training[$room]
        $run = Start-Process -FilePath (Join-Path $java.Home 'bin\java.exe') -ArgumentList $arguments -NoNewWindow -PassThru `
            -RedirectStandardOutput (Join-Path $State 'cache.log') -RedirectStandardError (Join-Path $State 'cache-errors.log')
        if (-not $run.WaitForExit($TrainingMillis)) { $run.Kill() }
    }
    Set-Content -LiteralPath "$cache.for" -Value (Get-Stamp $room $java)
}

# --- Verbs ---

function Enter-Room([string[]]$needed, [string]$room, [string[]]$arguments) {
    $stale = @($needed | Where-Object { Test-Stale $_ })
    $java = Find-Java ($stale.Count -gt 0)
    if ($stale.Count -gt 0 -or @($needed | Where-Object { -not (Test-Cached $_ $java) }).Count -gt 0) {
        $lock = Lock-Kit
        try {
            $stale = @($needed | Where-Object { Test-Stale $_ })
            if ($stale.Count -gt 0) { Build-Rooms $stale $java }
            $needed | Where-Object { -not (Test-Cached $_ $java) } | ForEach-Object { Initialize-Cache $_ $java }
        }
        finally { $lock.Dispose() }
    }
    if (-not $env:COLUMNS -and -not [Console]::IsOutputRedirected) { $env:COLUMNS = [Console]::WindowWidth }
    $line = @(Get-Options $room)
    $cache = Get-UsableCache $room $java
    if ($cache) { $line += "-XX:AOTCache=$cache" }
    if ($env:GREENROOM_JAVA_OPTS) { $line += $env:GREENROOM_JAVA_OPTS.Trim() -split '\s+' }
    $binary = Join-Path $java.Home 'bin\java.exe'
    if ($room -eq 'prompts') {
        $line += "-Dgreenroom.rounds=$(Join-Path $Root 'prompts\rounds')"
        $line += "-Dgreenroom.launcher=$(Join-Path $Root 'greenroom.cmd')"
    }
    elseif ($room -ne 'reference-server') {
        $line += "-Dgreenroom.reference.options=$((Get-Options 'reference-server') -join ' ')"
        $line += "-Dgreenroom.java=$binary", "-Dgreenroom.reference.jar=$($Jars['reference-server'])"
        $referenceCache = Get-UsableCache 'reference-server' $java
        if ($referenceCache) { $line += "-Dgreenroom.reference.aot=$referenceCache" }
    }
    $line += '-jar', $Jars[$room]
    $line += $arguments
    & $binary @line
    exit $LASTEXITCODE
}

function Show-Doctor {
    $java = Find-Java $true
    "ok  JDK                $($java.Version) in $($java.Home)"
    $maven = Find-Maven $java
    "ok  Maven              $($maven.Version) in $($maven.Path)"
    foreach ($tool in 'node', 'python') {
        $found = Get-Command $tool -ErrorAction SilentlyContinue | Select-Object -First 1
        if ($found) { "ok  $($tool.PadRight(18)) $($found.Source)" }
        else { "--  $($tool.PadRight(18)) not found: only an example server needs it" }
    }
    foreach ($room in 'reference-server', 'conformance-tests', 'perf', 'prompts') {
        if (Test-Stale $room) { "--  $($room.PadRight(18)) not built or stale: its next use will build it" }
        elseif (Get-UsableCache $room $java) { "ok  $($room.PadRight(18)) built, with a start-up cache" }
        else { "ok  $($room.PadRight(18)) built, without a start-up cache" }
    }
}

function Invoke-Tests([string[]]$arguments) {
    $java = Find-Java $true
    $maven = Find-Maven $java
    Say "every room's tests: mvn verify $arguments (JDK $($java.Version), Maven $($maven.Version))"
    $lock = Lock-Kit
    try { & $maven.Path -B -ntp -f (Join-Path $Root 'pom.xml') verify @arguments }
    finally { $lock.Dispose() }
    exit $LASTEXITCODE
}

if ($args.Count -eq 0) {
    [Console]::Error.WriteLine((Show-Usage))
    exit 2
}
$verb = $args[0]
[string[]]$rest = @($args | Select-Object -Skip 1)
$both = 'reference-server', 'conformance-tests'
switch -CaseSensitive ($verb) {
    'serve' { Enter-Room @('reference-server') 'reference-server' $rest }
    'bench' {
        $own = @($rest | Where-Object { $_ -eq '--reference' -or $_ -match '^--against(=|$)' }).Count -gt 0
        Enter-Room $(if ($own) { @('reference-server', 'perf') } else { @('perf') }) 'perf' (@('bench') + $rest)
    }
    'drill' { Enter-Room @('conformance-tests', 'perf', 'prompts') 'prompts' (@('drill') + $rest) }
    'solve' { Enter-Room @('prompts') 'prompts' (@('solve') + $rest) }
    'repair' { Enter-Room @('prompts') 'prompts' (@('repair') + $rest) }
    'handin' { Enter-Room @('conformance-tests', 'prompts') 'prompts' (@('handin') + $rest) }
    'committee' { Enter-Room @('prompts') 'prompts' (@('committee') + $rest) }
    'plan' { Enter-Room @('prompts') 'prompts' (@('plan') + $rest) }
    'design' { Enter-Room @('prompts') 'prompts' (@('design') + $rest) }
    'history' {
        [string[]]$more = @($rest | Select-Object -Skip 1)
        switch -CaseSensitive ("$($rest[0])") {
            'drills' { Enter-Room @('prompts') 'prompts' (@('history') + $more) }
            'benches' { Enter-Room @('perf') 'perf' (@('history') + $more) }
            default {
                Say "history is of 'drills' or of 'benches': greenroom history drills"
                exit 2
            }
        }
    }
    'check' {
        $own = @($rest | Where-Object { $_ -eq '--reference' -or $_ -match '^--against(=|$)' }).Count -gt 0
        Enter-Room $(if ($own) { $both } else { @('conformance-tests') }) 'conformance-tests' (@('check') + $rest)
    }
    'flaky' { Enter-Room $both 'conformance-tests' (@('flaky') + $rest) }
    'spec' { Enter-Room @('conformance-tests') 'conformance-tests' (@('spec') + $rest) }
    'doctor' { Show-Doctor }
    'test' { Invoke-Tests $rest }
    { $_ -in 'help', '-h', '--help' } { Show-Usage }
    default {
        Say "there is no '$verb'. The verbs are: $($Verbs -join ', ')."
        exit 2
    }
}
