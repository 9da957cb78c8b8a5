const { findDependencyFaults, importsOf } = require('./dependencyFaults.cjs');

const typesOf = name => (name === 'express' ? '@types/express' : 'own');

describe('importsOf', () => {
  it('finds every form of import, and names packages without their paths', () => {
    expect(
      importsOf(`
        import a from 'a';
        import type { B } from '@b/b/sub';
        export * from 'c/sub/path';
        const d = require('d');
        const e = import('e');
        let f: import('f').F;
        /// <reference types="g" />
      `),
    ).toEqual(['@b/b', 'a', 'c', 'd', 'e', 'f']);
    expect(importsOf('/// <reference types="g" />\nexport {};')).toEqual(['g']);
  });

  it('passes over code that a library writes', () => {
    expect(
      importsOf('f(`require("ajv-formats/dist/formats").${name}`);', 'a.js'),
    ).toEqual([]);
  });

  it('passes over files of its own, and what Node brings', () => {
    expect(
      importsOf(
        `import './own'; import '../own'; import fs from 'fs'; import 'node:path';`,
      ),
    ).toEqual([]);
  });
});

describe('findDependencyFaults', () => {
  const manifest = {
    name: '@suite/one',
    dependencies: { yaml: '^2.0.0' },
    peerDependencies: { react: '^18.0.0' },
  };
  const faultsOf = (files, changes = {}) =>
    findDependencyFaults({ ...manifest, ...changes }, files, typesOf);

  it('takes dependencies, peers and the package itself', () => {
    expect(
      faultsOf({
        'dist/index.esm.js':
          "import 'react'; import 'yaml'; import '@suite/one/alpha';",
      }),
    ).toEqual([]);
  });

  it('finds what code or declarations import and nothing declares', () => {
    expect(
      faultsOf({
        'dist/index.cjs.js': "require('yaml'); require('lodash/get');",
        'dist/index.d.ts': "import { P } from '@b/predicates';",
      }),
    ).toEqual([
      '@b/predicates is imported by dist/index.d.ts and not declared',
      'lodash is imported by dist/index.cjs.js and not declared',
    ]);
  });

  it('asks for the types of a package that brings none', () => {
    const files = {
      'dist/index.cjs.js': "require('express')",
      'dist/index.d.ts': "import { Router } from 'express';",
    };
    const fault =
      '@types/express holds the types of express, which dist/index.d.ts imports, and is not declared';
    expect(faultsOf(files, { dependencies: { express: '^4.0.0' } })).toEqual([
      fault,
    ]);
    expect(
      faultsOf(files, {
        dependencies: { express: '^4.0.0', '@types/express': '*' },
      }),
    ).toEqual([]);
  });

  it('takes a file that is looked up in a package for a use of it', () => {
    expect(
      faultsOf({ 'dist/index.cjs.js': "require.resolve('yaml/package.json')" }),
    ).toEqual([]);
  });

  it('finds what is declared and not imported', () => {
    expect(faultsOf({ 'dist/index.esm.js': "import 'react';" })).toEqual([
      'yaml is declared and nothing imports it',
    ]);
  });
});
