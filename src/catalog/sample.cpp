#include "catalog/sample.hpp"

#include <algorithm>
#include <string>

#include "base/check.hpp"
#include "base/text.hpp"

namespace truong {

namespace {

constexpr std::string_view sample_words[] = {"Nguyễn", "Thị", "Đào",   "Hiền",   "ở",     "Trường", "Số",
                                             "Huế",    "ưỡn", "ngoằn", "\"Ơi\"", "A\\B",  "O'Hà",   "50%_",
                                             "<b>&",   "𝄞",   "ÂU",    "đường",  "quỳnh", "Ỷ",      "ẵm"};
/// One letter each, for texts that have no room for words.
constexpr std::string_view sample_letters[] = {"ạ", "đ", "Ế", "b", "ữ", "K", "7", "ỷ", "Ơ", "c", "q", "Z"};
constexpr std::string_view sample_digits = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr int deepest_list = 3;

/// SplitMix64: numbers that look random, the same on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
    /// Both ends included.
    std::int64_t between(std::int64_t least, std::int64_t greatest) {
        const std::uint64_t span = static_cast<std::uint64_t>(greatest) - static_cast<std::uint64_t>(least);
        const std::uint64_t step = span == ~std::uint64_t{0} ? next() : next() % (span + 1);
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + step);
    }
    bool one_in(std::uint64_t count) { return next() % count == 0; }
    template <std::size_t count> std::string_view any(const std::string_view (&list)[count]) {
        return list[next() % count];
    }

private:
    std::uint64_t state_;
};

/// Eight digits of base 36, which keep the values of a unique key apart.
std::string mark_of(std::uint64_t number) {
    std::string mark;
    for (int i = 0; i < 8; ++i, number /= sample_digits.size())
        mark += sample_digits[number % sample_digits.size()];
    return mark;
}

std::string sample_text(Dice& dice, std::int64_t limit) {
    constexpr std::int64_t mark_size = 9, longest = 60;
    std::string text;
    if (limit < 2 * mark_size) {
        for (std::int64_t i = 0; i < limit; ++i) text += dice.any(sample_letters);
        return text;
    }
    const std::int64_t room = dice.between(0, std::min(limit, longest) - mark_size);
    std::int64_t used = 0;
    while (true) {
        const std::string_view word = dice.any(sample_words);
        const auto size = static_cast<std::int64_t>(text::length(word)) + 1;
        if (used + size > room) break;
        (text += word) += ' ';
        used += size;
    }
    return text + mark_of(dice.next());
}

/// From the least to a little above it or to the limit, whichever is nearer.
std::int64_t sample_number(Dice& dice, const Field& field) {
    constexpr std::int64_t reach = 100;  // also fits the narrowest of integers
    const std::int64_t scale = field.codec->kind == Kind::score ? 100 : 1;
    const std::int64_t least = field.options.minimum.value_or(0);
    const std::int64_t greatest = field.options.limit != 0 ? field.options.limit : least + reach;
    return dice.between(least * scale, greatest * scale);
}

Value sample_value(Dice& dice, const Field& field, std::string& text) {
    constexpr std::int64_t first_day = -10'000, last_day = 25'000;                   // 1942 to 2038
    constexpr std::int64_t first_ms = 946'684'800'000, last_ms = 2'208'988'800'000;  // 2000 to 2040
    switch (field.codec->kind) {
        case Kind::integer:
        case Kind::money:
        case Kind::score: return sample_number(dice, field);
        case Kind::boolean: return dice.between(0, 1);
        case Kind::date: return dice.between(first_day, last_day);
        case Kind::time: return dice.between(0, 1'439);
        case Kind::instant: return dice.between(first_ms, last_ms);
        case Kind::text:
            text = field.options.form ? field.options.form->sample(dice.next())
                                      : sample_text(dice, field.options.limit);
            return std::string_view(text);
        case Kind::choice: {
            const auto& choices = field.codec->choices();
            return choices[dice.next() % choices.size()];
        }
        case Kind::id:
        case Kind::list: break;
    }
    fail_check("a kind that has no value of its own");
}

bool fill_row(const Entity& entity, void* row, Dice& dice, int depth);

bool fill_list(const Field& field, void* list, Dice& dice, int depth) {
    if (!field.target || depth == deepest_list) return depth == deepest_list;
    const std::int64_t count = dice.between(0, std::min<std::int64_t>(field.options.limit, 3));
    bool filled = true;
    for (std::int64_t i = 0; i < count; ++i)
        filled = fill_row(*field.target, field.codec->append(list), dice, depth + 1) && filled;
    return filled;
}

bool fill_field(const Field& field, void* row, Dice& dice, int depth) {
    if (field.codec->kind == Kind::id) return true;
    if (field.codec->kind == Kind::list) return fill_list(field, field.in(row), dice, depth);
    std::string text;
    const bool empty = field.codec->nullable && dice.one_in(4);
    return field.store(row, empty ? Value{} : sample_value(dice, field, text));
}

/// The last day of a period follows from the first.
bool mend_period(const Dated& dated, void* row, Dice& dice) {
    const Value last = dated.to->load(row);
    if (last.index() == 0) return true;
    const std::int64_t first = std::get<std::int64_t>(dated.from->load(row));
    return dated.to->store(row, first + dice.between(0, 400));
}

bool fill_row(const Entity& entity, void* row, Dice& dice, int depth) {
    bool filled = true;
    for (const Field& field : entity.fields) filled = fill_field(field, row, dice, depth) && filled;
    if (entity.dated) filled = mend_period(*entity.dated, row, dice) && filled;
    return filled;
}

}  // namespace

bool fill_sample(const Entity& entity, void* row, std::uint64_t seed) {
    Dice dice(seed);
    return fill_row(entity, row, dice, 0);
}

std::vector<const Field*> ids_to_set(const Entity& entity) {
    std::vector<const Field*> ids;
    for (const Field& field : entity.fields) {
        const bool own = entity.stored() && &field == &entity.id();
        if (field.codec->kind == Kind::id && !field.codec->nullable && !own) ids.push_back(&field);
    }
    return ids;
}

}  // namespace truong
