def main():
    def lcs(a, b):
        dp = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
        for i in range(1, len(a) + 1):
            for j in range(1, len(b) + 1):
                dp[i][j] = dp[i - 1][j - 1] + 1 if a[i - 1] == b[j - 1] else max(dp[i - 1][j], dp[i][j - 1])
        return dp[-1][-1]

    def knapsack(items, cap):
        dp = [0] * (cap + 1)
        for weight, value in items:
            for c in range(cap, weight - 1, -1):
                dp[c] = max(dp[c], dp[c - weight] + value)
        return dp[cap]

    def change(coins, amount):
        ways = [1] + [0] * amount
        for coin in coins:
            for a in range(coin, amount + 1):
                ways[a] += ways[a - coin]
        return ways[amount]

    return lcs("abcbdab", "bdcaba"), knapsack([(1, 1), (3, 4), (4, 5)], 7), change([1, 2, 5], 11)
