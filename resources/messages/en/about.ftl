# About the program

about-open = About the program
about-title = SME Apply
about-version = Version { $version }
about-licence = Under the Apache License 2.0. It uses no network and keeps everything on this computer.
about-components = What it is made of
about-components-below = Name, version and licence of { PLAIN($count) } components. The full texts of the licences are in the folder { $folder } of the program.
about-from-source = It runs from source. The list of components is made together with the program to install.
about-name = Component
about-number = Version
about-terms = Licence
about-close = Close
