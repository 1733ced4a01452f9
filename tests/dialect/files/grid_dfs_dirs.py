def main():
    grid = ["11000", "11000", "00100", "00011"]
    rows, cols = len(grid), len(grid[0])
    seen = set()
    dirs = ((0, 1), (1, 0), (0, -1), (-1, 0))

    def dfs(r, c):
        seen.add((r, c))
        for dir in dirs:
            nr, nc = r + dir[0], c + dir[1]
            if 0 <= nr < rows and 0 <= nc < cols and grid[nr][nc] == "1" and (nr, nc) not in seen:
                dfs(nr, nc)

    count = 0
    for r in range(rows):
        for c in range(cols):
            if grid[r][c] == "1" and (r, c) not in seen:
                count += 1
                dfs(r, c)
    return count
