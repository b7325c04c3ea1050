# 프로그램 정보

about-open = 프로그램 정보
about-title = 수출지원 신청도우미
about-version = 버전 { $version }
about-licence = Apache License 2.0으로 배포합니다. 네트워크를 사용하지 않으며, 자료는 이 컴퓨터에만 저장합니다.
about-components = 함께 들어 있는 구성 요소
about-components-below = 구성 요소 { PLAIN($count) }개의 이름, 버전, 라이선스입니다. 라이선스 전문은 프로그램 폴더의 { $folder } 폴더에 있습니다.
about-from-source = 소스에서 실행 중입니다. 구성 요소 목록은 설치용 프로그램을 만들 때 함께 만들어집니다.
about-name = 구성 요소
about-number = 버전
about-terms = 라이선스
about-close = 닫기
