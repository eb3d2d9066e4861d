#!/usr/bin/env node
require('node:module').enableCompileCache?.()
require(process.argv[2] === 'fmt' ? '../dist/fmt.cjs' : '../dist/main.cjs')
