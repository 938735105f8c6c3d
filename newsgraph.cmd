@node "%~dp0tools\preflight.cjs" %*
