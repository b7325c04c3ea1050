; Inno Setup 6.4 or later. Called by dev.py package: iscc /DVersion=1.2.3 /Odist installers\windows\sme-apply.iss
; To sign, name a sign tool "sme" in Inno Setup and add /DSign=1: it signs the setup and the uninstaller.
#ifndef Version
  #error Please give the version: /DVersion=1.2.3
#endif
#define Root SourcePath + "..\.."
#define ExchangeType "SmeApply.Exchange"

[Setup]
AppId={{6E7C4C0A-6B0B-4E0B-9B43-6D1C0F0A5A11}
AppName={cm:Product}
AppVersion={#Version}
AppVerName={cm:Product} {#Version}
AppPublisher=SME Apply authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\SME Apply
DefaultGroupName={cm:Product}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=sme-apply-{#Version}-setup
SetupIconFile={#Root}\build\pictures\sme-apply.ico
UninstallDisplayIcon={app}\sme-apply.exe
UninstallDisplayName={cm:Product}
LicenseFile={#Root}\LICENSE
Compression=lzma2/ultra64
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
ShowLanguageDialog=auto
#ifdef Sign
SignTool=sme
SignedUninstaller=yes
#endif

[Languages]
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
ko.Product=수출지원 신청도우미
en.Product=SME Apply
ko.ExchangeFile=수출지원 신청도우미 교환 파일
en.ExchangeFile=SME Apply exchange file
ko.DesktopIcon=바탕 화면에 아이콘 만들기
en.DesktopIcon=Put an icon on the desktop
ko.RemoveVault=보관함(기업 정보, 신청서, 백업)도 함께 삭제하시겠습니까?%n%n[아니요]를 선택하면 보관함은 %1 폴더에 그대로 남습니다. 삭제한 보관함은 되살릴 수 없습니다.
en.RemoveVault=Delete the vault as well (companies, applications, backups)?%n%nWith No it stays in %1. A deleted vault cannot be brought back.

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[InstallDelete]
; Files of an older version must not stay beside those of the new one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\sme-apply\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{cm:Product}"; Filename: "{app}\sme-apply.exe"
Name: "{autodesktop}\{cm:Product}"; Filename: "{app}\sme-apply.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.smeapply"; ValueType: string; ValueData: "{#ExchangeType}"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#ExchangeType}"; ValueType: string; ValueData: "{cm:ExchangeFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#ExchangeType}\DefaultIcon"; ValueType: string; ValueData: "{app}\sme-apply.exe,0"
Root: HKA; Subkey: "Software\Classes\{#ExchangeType}\shell\open\command"; ValueType: string; ValueData: """{app}\sme-apply.exe"" ""%1"""

[Run]
Filename: "{app}\sme-apply.exe"; Description: "{cm:LaunchProgram,{cm:Product}}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Vault: String;
begin
  if Step = usPostUninstall then
  begin
    Vault := ExpandConstant('{localappdata}\sme-apply');
    // A silent uninstall (an upgrade, an administrator's tool) never asks and never deletes.
    if DirExists(Vault) and not UninstallSilent() then
      if MsgBox(FmtMessage(CustomMessage('RemoveVault'), [Vault]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
        DelTree(Vault, True, True, True);
  end;
end;
