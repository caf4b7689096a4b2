// Enough text for a separate JVM, which is not worth its start for a few posts.
def plain = 'Sow in rows, water in the evening, and wait for a week before the first leaves show.\n\n' * 900
def posts = new File(basedir, '_posts')
posts.mkdirs()
(10..79).each { number ->
    new File(posts, "2026-01-01-row-${number}.md").setText("""---
title: Row ${number}
${number % 10 == 0 ? '' : 'author: Marie'}
---

${plain}
${number % 7 == 0 ? '##Weeds' : '## Seeds'}
""", 'UTF-8')
}
return true
