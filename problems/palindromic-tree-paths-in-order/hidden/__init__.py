"""Hidden tests of palindromic-tree-paths-in-order."""
