arriving-waits = 보관함이 열리면 { $file } 파일을 엽니다.
arriving-gone = { $file } 파일을 찾을 수 없습니다. 옮겼거나 지웠는지 확인해 주십시오.
arriving-no-file = { JOSA($file, "은") } 파일이 아닙니다. 폴더나 장치가 아닌 파일을 열어 주십시오.
arriving-not-ours = { $file } 파일은 이 프로그램에서 열 수 없습니다. 교환 파일(.smeapply)이나 이 프로그램에서 내보낸 PDF를 열어 주십시오.
arriving-too-large = { $file } 파일이 너무 큽니다. 맞는 파일인지 확인해 주십시오.
