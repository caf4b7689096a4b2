def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')

// Every rule has a page: a new one must have a mistake here.
def pages = new File(basedir, '../../classes/io/github/postlint/rules')
def rules = pages.list().findAll { it.endsWith('.md') }.collect { it - '.md' }
assert rules.size() > 40
assert rules.findAll { !log.contains('[' + it + ']') } == []
