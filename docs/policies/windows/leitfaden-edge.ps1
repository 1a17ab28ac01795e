# Leitfaden in Microsoft Edge: team pack and locks. Run as the system, not with the credentials of who is signed in.
$ErrorActionPreference = 'Stop'
$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\ponmlkjihgfedcbaponmlkjihgfedcba\policy'
$values = [ordered]@{
  'teamPack' = '{"format":"leitfaden-team-pack","version":1,"id":"muster-gmbh","name":"Muster & S\u00f6hne GmbH","issued":"2026-11-28","houseRule":true,"chapters":[{"name":"leitlinie.md","text":"# Leitlinie\n\n## Anrede\n\nWir sagen \u201eSie\u201c, auch wo andere \"Du\" sagen.\n"}],"words":[{"avoid":["Kunde","Kunden"],"prefer":"Gast","reason":"wir sind Gastgeber"}],"settings":{"country":"DE"},"locked":["country"]}'
  'sync' = 'off'
  'networks' = 'none'
  'exportImport' = 'off'
  'welcome' = 'off'
}
if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }
foreach ($name in $values.Keys) {
  New-ItemProperty -LiteralPath $key -Name $name -PropertyType String -Value $values[$name] -Force | Out-Null
}
foreach ($name in (Get-Item -LiteralPath $key).GetValueNames()) {
  if (-not $values.Contains($name)) { Remove-ItemProperty -LiteralPath $key -Name $name }
}
