# Leitfaden in Microsoft Edge: takes the team pack and the locks back. Run as the system.
$ErrorActionPreference = 'Stop'
$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\ponmlkjihgfedcbaponmlkjihgfedcba'
if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }
