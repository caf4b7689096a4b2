def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
assert log.contains('[INFO] Hugo site, 3 posts and 1 page, Markdown')
assert log.contains(': no findings')
