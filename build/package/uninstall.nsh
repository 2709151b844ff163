; What the app itself has written for the person who uses it, and the installer knows nothing of: that links
; are for it, how a toast finds it again, and that it starts at sign-in. An update keeps all that.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\chat-presence"
    DeleteRegKey HKCU "Software\Classes\CLSID\{B2BD1C0F-6E0C-4C7B-9C5F-2B7A6A1D9E34}"
    DeleteRegKey HKCU "Software\Classes\AppUserModelId\chat-presence"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "chat-presence"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "chat-presence"
  ${endIf}
!macroend
