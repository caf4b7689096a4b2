def process = new ProcessBuilder('git', 'init', '-q').directory(basedir).redirectErrorStream(true).start()
def said = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0: said
new File(basedir, '.git/hooks').mkdirs()
new File(basedir, '.git/hooks/pre-commit').setText('#!/bin/sh\necho checked before\n', 'UTF-8')
return true
