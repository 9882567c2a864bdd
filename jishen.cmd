@echo off
rem Starts Jishen on Windows: the twin of the script `jishen` beside it, where the reasons stand.
setlocal enabledelayedexpansion
for /f "tokens=2 delims=:." %%c in ('chcp') do set "old_page=%%c"
chcp 65001 >nul
set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"

call :find_java
if errorlevel 1 goto :finish

if exist "%here%\lib\" (
  set "home=%here%"
) else (
  set "home=%here%\engine\app\target\jishen"
  call :build_if_needed
  if errorlevel 1 goto :finish
)

set "class_path=%home%\lib\*"
if /i "%~1"=="serve" set "class_path=!class_path!;%home%\lib-serve\*"
if /i "%~1"=="verify" set "class_path=!class_path!;%home%\lib-verify\*"
set "hash="
set /p hash=<"%home%\hash"
set "flags=-XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Djishen.program=%hash:~0,64%"
rem A folder or an archive is work for minutes: there the second compiler pays, for a single file it does not.
set "long="
for %%a in (%*) do (
  if exist "%%~a\" set "long=yes"
  if /i "%%~xa"==".zip" set "long=yes"
)
if not defined long set "flags=-XX:TieredStopAtLevel=1 %flags%"
if /i "%~1"=="serve" set "flags=-Xshare:auto -Xlog:disable -Xlog:all=error:stderr"

set "archive=%home%\archive\%runtime%-%hash:~0,64%.jsa"
set "made_for="
if exist "%archive%.home" set /p made_for=<"%archive%.home"
set "share="
if "%made_for%"=="%home%" if exist "%archive%" set share="-XX:SharedArchiveFile=%archive%"
setlocal disabledelayedexpansion
"%java%" %flags% %JISHEN_JAVA_OPTS% %share% -cp "%class_path%" cn.jishen.app.Main %*
set "status=%errorlevel%"
endlocal & set "status=%status%"
if not defined share if /i "%~1"=="audit" call :make_archive
if not defined share if /i "%~1"=="facts" call :make_archive
goto :end

:finish
set "status=4"
:end
chcp %old_page% >nul
exit /b %status%

:find_java
set "java="
set "runtime="
for %%j in ("%JAVA_HOME%\bin\java.exe" java.exe) do if not defined java (
  set "found="
  if exist "%%~j" (set "found=%%~j") else set "found=%%~$PATH:j"
  if defined found (
    for /f "tokens=2 delims==" %%v in ('"!found!" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.runtime.version ="') do (
      for /f "tokens=1" %%r in ("%%v") do set "runtime=%%r"
    )
    for /f "tokens=1 delims=.+-" %%m in ("!runtime!") do if %%m geq 17 set "java=!found!"
  )
)
if defined java exit /b 0
echo 没有找到 Java 17 或更高版本>&2
echo 建议：安装 Java 17 或更高版本，或把 JAVA_HOME 设为它的位置>&2
exit /b 1

:build_if_needed
set "newer=yes"
if exist "%home%\hash" (
  set "newer="
  for /f %%n in ('powershell -NoProfile -Command "$b=(Get-Item -LiteralPath $env:home\hash).LastWriteTime; Get-ChildItem -LiteralPath $env:here\engine,$env:here\rules,$env:here\reports,$env:here\pom.xml -Recurse -File | Where-Object { $_.LastWriteTime -gt $b -and $_.FullName -notmatch '\\(target|test)\\' -and ($_.FullName -match '\\src\\main\\' -or $_.Name -eq 'pom.xml') } | Select-Object -First 1 | ForEach-Object { 'yes' }"') do set "newer=%%n"
)
if not defined newer exit /b 0
set "target=%here%\engine\app\target"
if not exist "%target%" mkdir "%target%"
:lock
2>nul mkdir "%target%\build.lock" || (
  echo 另一个进程正在构建，等它完成；确知没有时删除 %target%\build.lock>&2
  timeout /t 2 /nobreak >nul
  goto :lock
)
echo 正在构建绩审（首次运行，或源文件有改动），约需一两分钟……>&2
pushd "%here%"
call mvnw.cmd -B -pl engine/app -am package -Dmaven.test.skip=true -Dspotless.check.skip=true >"%target%\build.log" 2>&1
set "built=%errorlevel%"
popd
rmdir "%target%\build.lock"
if "%built%"=="0" exit /b 0
echo 构建失败，全部记录在 %target%\build.log>&2
echo 建议：首次构建需要网络下载依赖；其余情形按该记录改正>&2
exit /b 1

:make_archive
if exist "%archive%.failed" exit /b 0
if not exist "%home%\archive\" mkdir "%home%\archive" 2>nul
set "fresh=%archive%.%random%"
"%java%" %flags% "-XX:ArchiveClassesAtExit=%fresh%" -cp "%home%\lib\*" cn.jishen.app.WarmUp >nul 2>&1 <nul
if exist "%fresh%" (
  move /y "%fresh%" "%archive%" >nul && >"%archive%.home" echo %home%
) else (
  2>nul type nul >"%archive%.failed"
)
exit /b 0
