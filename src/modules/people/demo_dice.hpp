#pragma once
// Chance for the demo. No distribution of the library: they differ from one library to the next, and the same
// seed makes the same schools for everybody.
#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace truong::people {

class Dice {
public:
    /// Each purpose has a sequence of its own: more of one thing leaves the others as they were.
    Dice(std::uint64_t seed, std::uint64_t purpose) : random_(seed * 1'000'003U + purpose) {}

    std::size_t below(std::size_t count) { return static_cast<std::size_t>(random_() % count); }
    int between(int least, int greatest) {
        return least + static_cast<int>(below(static_cast<std::size_t>(greatest - least + 1)));
    }
    bool happens(int per_mille) { return between(1, 1'000) <= per_mille; }
    template <class List> const auto& any(const List& list) { return list[below(std::size(list))]; }
    /// One of the rows, as often as its member `weight` says.
    template <class Row, std::size_t count> const Row& weighted(const Row (&rows)[count]) {
        int all = 0;
        for (const Row& row : rows) all += row.weight;
        int at = between(1, all);
        const Row* chosen = rows;
        while (at > chosen->weight) at -= (chosen++)->weight;
        return *chosen;
    }
    template <class Item> void shuffle(std::vector<Item>& items) {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::mt19937_64 random_;
};

}  // namespace truong::people
