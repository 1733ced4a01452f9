"""Hidden tests of palindromic-tree-paths."""
