@echo off
rem Starts attest from the folder it was unpacked to.
setlocal DisableDelayedExpansion
for %%h in ("%~dp0..") do set "HOME_DIR=%%~fh"
if not "%HOME_DIR:;=%" == "%HOME_DIR%" goto semicolon

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA goto no_java

rem Too old a Java would say so in ten lines. A file beside it tells its version.
set "VERSION=17"
for %%r in ("%JAVA%\..\..\release") do set "RELEASE=%%~fr"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%a in ("%RELEASE%") do if "%%a" == "JAVA_VERSION" set "VERSION=%%~b"
for /f "delims=.-_+" %%v in ("%VERSION%") do if %%v lss 17 goto old_java

if not defined ATTEST_HEAP goto usual_heap
"%JAVA%" "-Xmx%ATTEST_HEAP%" -version > nul 2>&1 || goto wrong_heap
goto start
:usual_heap
set "ATTEST_HEAP=2g"
:start
"%JAVA%" "-Xmx%ATTEST_HEAP%" -XX:+UseSerialGC -XX:+DisplayVMOutputToStderr -cp "%HOME_DIR%\lib\*" org.attestnlp.cli.Main %*
exit /b %ERRORLEVEL%

:semicolon
echo attest: Java takes a semicolon for the end of a path: move "%HOME_DIR%" to a folder without one 1>&2
exit /b 1
:no_java
echo attest: no Java found; it needs Java 17 or newer, on the PATH or in JAVA_HOME 1>&2
exit /b 1
:old_java
echo attest: "%JAVA%" is Java %VERSION%; it needs Java 17 or newer, on the PATH or in JAVA_HOME 1>&2
exit /b 1
:wrong_heap
echo attest: Java cannot have a heap of "%ATTEST_HEAP%"; ATTEST_HEAP takes a size such as 256m or 2g 1>&2
exit /b 2
