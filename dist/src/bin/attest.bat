@echo off
rem Starts attest from the folder it was unpacked to.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined ATTEST_HEAP set "ATTEST_HEAP=2g"
"%JAVA%" -Xmx%ATTEST_HEAP% -XX:+UseSerialGC -cp "%HOME_DIR%\lib\*" org.attestnlp.cli.Main %*
exit /b %ERRORLEVEL%
