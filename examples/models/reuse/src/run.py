# SPDX-License-Identifier: MIT
print("words")
