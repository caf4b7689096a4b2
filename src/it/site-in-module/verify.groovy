def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] Jekyll site in src/main/jekyll, 1 post, Markdown')
assert log.contains('[ERROR] _posts/2026-01-05-rye.md:6:')
assert log.contains('[liquid-undefined]')
