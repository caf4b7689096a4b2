def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
assert log.contains('[INFO] Roq site, 2 posts and 1 page, AsciiDoc and HTML and Markdown')
assert log.contains(': no findings')
