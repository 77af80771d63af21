; The installer for one person: no administrator, nothing outside the person's own folders and registry.
; Silent: setup.exe /S [/D=C:\folder], uninstall.exe /S. Saved setups are kept.
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
Target amd64-unicode
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "contractbook-setup"
!define TITLE "Contractbook Setup Assistant"
!define SETUP_TYPE "Contractbook.Setup"
!define CASE_TYPE "Contractbook.Case"
!define APPLICATION "Software\Classes\Applications\${NAME}.exe"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${NAME}.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "${TITLE}"
OutFile "${OUTFILE}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
; Four numbers in the file itself; what people read may say more.
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "FileDescription" "${TITLE}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT OR Apache-2.0"

!define MUI_ICON "icon.ico"
!define MUI_UNICON "icon.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Danish"
!insertmacro MUI_LANGUAGE "German"

LangString SETUP_FILE ${LANG_ENGLISH} "Contractbook setup"
LangString SETUP_FILE ${LANG_DANISH} "Contractbook-opsætning"
LangString SETUP_FILE ${LANG_GERMAN} "Contractbook-Einrichtung"
LangString CASE_FILE ${LANG_ENGLISH} "Contractbook case file"
LangString CASE_FILE ${LANG_DANISH} "Contractbook-sagsfil"
LangString CASE_FILE ${LANG_GERMAN} "Contractbook-Falldatei"
LangString RUNNING ${LANG_ENGLISH} "${TITLE} is still open. Close it, then press Retry."
LangString RUNNING ${LANG_DANISH} "${TITLE} er stadig åben. Luk programmet, og vælg Prøv igen."
LangString RUNNING ${LANG_GERMAN} "${TITLE} ist noch geöffnet. Schließen Sie das Programm und wählen Sie Wiederholen."

; A program that runs cannot be replaced: asked before anything is changed. Silent runs end with status 2.
!macro NOT_RUNNING PREFIX
Function ${PREFIX}NotRunning
  again:
  IfFileExists "$INSTDIR\${NAME}.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\${NAME}.exe" a
  IfErrors 0 close
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Abort
  close:
  FileClose $0
  free:
FunctionEnd
!macroend
; Explorer reads the associations anew: SHCNE_ASSOCCHANGED.
!macro TELL_SHELL
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
!macro OPENS KEY
  WriteRegStr HKCU "${KEY}\DefaultIcon" "" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr HKCU "${KEY}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" open "%1"'
!macroend
!insertmacro NOT_RUNNING ""
!insertmacro NOT_RUNNING "un."

Section
  Call NotRunning
  SetOutPath "$INSTDIR"
  File "files\${NAME}.exe"
  File "files\${NAME}.com"
  File "files\LICENSE-MIT.txt"
  File "files\LICENSE-APACHE.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${NAME}.exe"

  ; Windows knows only the last ending, and .json and .zip belong to others: the program is offered under "Open with".
  WriteRegStr HKCU "Software\Classes\${SETUP_TYPE}" "" "$(SETUP_FILE)"
  !insertmacro OPENS "Software\Classes\${SETUP_TYPE}"
  WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "${SETUP_TYPE}" ""
  WriteRegStr HKCU "Software\Classes\${CASE_TYPE}" "" "$(CASE_FILE)"
  !insertmacro OPENS "Software\Classes\${CASE_TYPE}"
  WriteRegStr HKCU "Software\Classes\.zip\OpenWithProgids" "${CASE_TYPE}" ""
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${TITLE}"
  !insertmacro OPENS "${APPLICATION}"
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" ".json" ""
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" ".zip" ""
  ; Found by its name from Run and the address line of Explorer.
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${NAME}.exe"
  !insertmacro TELL_SHELL

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Contractbook Setup Assistant authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  Call un.NotRunning
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\${NAME}.com"
  Delete "$INSTDIR\LICENSE-MIT.txt"
  Delete "$INSTDIR\LICENSE-APACHE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  ; Keys that others use as well go only when nothing else is in them.
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${SETUP_TYPE}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.json\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.json"
  DeleteRegValue HKCU "Software\Classes\.zip\OpenWithProgids" "${CASE_TYPE}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.zip\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.zip"
  DeleteRegKey HKCU "Software\Classes\${SETUP_TYPE}"
  DeleteRegKey HKCU "Software\Classes\${CASE_TYPE}"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "${APP_PATH}"
  !insertmacro TELL_SHELL
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
