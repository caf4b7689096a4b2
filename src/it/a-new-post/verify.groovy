def log = new File(basedir, 'build.log').getText('UTF-8')
def written = new File(basedir, 'jekyll/_posts').list().findAll { it.endsWith('-beans-when-to-water.md') }
assert written.size() == 1
def post = new File(basedir, "jekyll/_posts/${written[0]}").getText('UTF-8')
assert post == '---\ntitle: "Beans: when to water"\nauthor: marie\ntags: [beans]\n---\n'
def page = new File(basedir, 'hugo/content/posts/beans-when-to-water/index.md').getText('UTF-8')
assert page.startsWith('+++\ntitle = "Beans: when to water"\ndate = 2')
assert page.endsWith('tags = ["beans"]\n+++\n')
assert log.count('no findings') == 2
assert log.contains('index.md is there already, and stays as it is. Choose another title.')
assert log.contains('A new post needs a title')
return true
