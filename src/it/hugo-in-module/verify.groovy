def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Hugo site in src/main/hugo, 1 post, Markdown')
assert log.contains('[ERROR] content/blog/rye.md:3:')
assert log.contains('[date-invalid]')
