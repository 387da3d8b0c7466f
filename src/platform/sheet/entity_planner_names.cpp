#include "platform/sheet/entity_planner_names.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::sheet {

namespace {

/// What is found only where no name of smaller rank fits.
constexpr int other_codes = 10, without_its_kind = 20;
/// More names than that are not compared one by one with each text that nobody is called.
constexpr std::size_t most_compared = 1'000;
constexpr int page_rows = 2'000;

bool plain_sign(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')
           || static_cast<unsigned char>(sign) >= 128;
}

/// How many letters have to be typed, left out or replaced.
std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> above(right.size() + 1);
    for (std::size_t i = 0; i < above.size(); ++i) above[i] = i;
    for (std::size_t row = 1; row <= left.size(); ++row) {
        std::size_t corner = std::exchange(above[0], row);
        for (std::size_t i = 1; i <= right.size(); ++i) {
            const std::size_t replaced = corner + (left[row - 1] == right[i - 1] ? 0 : 1);
            corner = above[i];
            above[i] = std::min({above[i] + 1, above[i - 1] + 1, replaced});
        }
    }
    return above.back();
}

std::string text_in(const Entity& entity, const void* row, std::string_view name) {
    const Field* field = entity.find(name);
    if (!field || field->codec->kind != Kind::text) return {};
    const Value value = field->load(row);
    return value.index() == 0 ? std::string() : std::string(std::get<std::string_view>(value));
}

void add_parts(std::string_view text, char between, std::vector<std::string>& parts) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(between, at), text.size());
        if (std::string key = name_key(text.substr(at, end - at)); !key.empty())
            parts.push_back(std::move(key));
        at = end + 1;
    }
}

}  // namespace

std::string name_key(std::string_view text) {
    std::string key = text::fold(text);
    // Dashes, quotes and dots of U+2000 to U+207F.
    for (const std::string_view block : {"\xE2\x80", "\xE2\x81"})
        for (std::size_t at = key.find(block); at != std::string::npos; at = key.find(block, at))
            key.erase(at, block.size() + 1);
    std::erase_if(key, [](char sign) { return !plain_sign(sign); });
    return key;
}

NamedRows::NamedRows(std::string_view kind) {
    add_parts(kind, ',', kinds_);
    add_parts(kind, ' ', kinds_);
}

std::string NamedRows::without_kind(std::string_view key) const {
    for (const std::string& kind : kinds_)
        if (key.size() > kind.size() && key.starts_with(kind)) return std::string(key.substr(kind.size()));
    return {};
}

void NamedRows::add(std::string_view name, std::int64_t row, int rank) {
    const std::string key = name_key(name);
    if (key.empty()) return;
    names_[key].push_back({row, rank, std::string(name)});
    if (const std::string shorter = without_kind(key); !shorter.empty())
        names_[shorter].push_back({row, rank + without_its_kind, std::string(name)});
}

std::vector<std::int64_t> NamedRows::of_key(const std::string& key, std::string_view text) const {
    const auto known = names_.find(key);
    if (known == names_.end()) return {};
    int rank = known->second.front().rank;
    for (const Name& name : known->second) rank = std::min(rank, name.rank);
    std::vector<std::int64_t> all, exact;
    for (const Name& name : known->second) {
        if (name.rank != rank) continue;
        if (std::find(all.begin(), all.end(), name.row) == all.end()) all.push_back(name.row);
        const bool again = std::find(exact.begin(), exact.end(), name.row) != exact.end();
        if (name.text == text && !again) exact.push_back(name.row);
    }
    return exact.empty() ? all : exact;
}

std::vector<std::int64_t> NamedRows::find(std::string_view text) const {
    const std::string key = name_key(text);
    if (auto rows = of_key(key, text); !rows.empty()) return rows;
    if (const std::string shorter = without_kind(key); !shorter.empty())
        if (auto rows = of_key(shorter, text); !rows.empty()) return rows;
    const bool number = !key.empty() && std::all_of(key.begin(), key.end(), [](char sign) {
        return sign >= '0' && sign <= '9';
    });
    // A number cell shows the code 01 as 1.
    return number ? of_key('0' + key, text) : std::vector<std::int64_t>();
}

std::string NamedRows::nearest(std::string_view text) const {
    const std::string key = name_key(text);
    if (key.empty() || names_.size() > most_compared) return {};
    const Name* found = nullptr;
    std::size_t least = key.size() / 3 + 1;
    for (const auto& [other, names] : names_) {
        const std::size_t shorter = std::min(key.size(), other.size());
        if (std::max(key.size(), other.size()) - shorter > least) continue;
        const std::size_t far = distance(key, other);
        // Of a code and a name that are spelled alike the name has the marks.
        const Name& longest = *std::max_element(
            names.begin(), names.end(),
            [](const Name& left, const Name& right) { return left.text.size() < right.text.size(); });
        if (far > least || (far == least && found && found->text <= longest.text)) continue;
        least = far;
        found = &longest;
    }
    return found ? found->text : std::string();
}

void each_row(const Reader& reader, const Entity& entity, const Condition& among,
              const std::function<void(std::shared_ptr<void>)>& visit) {
    Selection page{.condition = among, .limit = page_rows};
    for (bool more = true; more;) {
        std::vector<std::shared_ptr<void>> rows;
        reader.fetch(entity, page, [&]() -> void* { return rows.emplace_back(entity.make()).get(); });
        for (std::shared_ptr<void>& row : rows) {
            page.after = entity.id_of(row.get());
            visit(std::move(row));
        }
        more = static_cast<int>(rows.size()) == page.limit;
    }
}

NamedRows named_rows(const Reader& reader, const Entity& entity, const Condition& among,
                     std::string_view kind) {
    NamedRows names(kind.empty() ? entity.label.vi : kind);
    each_row(reader, entity, among, [&](const std::shared_ptr<void>& row) {
        const std::int64_t id = entity.id_of(row.get());
        int rank = 0;
        for (const std::string_view field : {"code", "full_name", "name", "name_vi", "print_name"})
            names.add(text_in(entity, row.get(), field), id, rank);
        for (const std::string_view field : {"name_en", "national_code", "official_code", "provincial_code"})
            names.add(text_in(entity, row.get(), field), id, other_codes + rank++);
    });
    return names;
}

std::string name_of_row(const Entity& entity, const void* row) {
    for (const std::string_view field : {"full_name", "print_name", "name_vi", "name", "code"})
        if (std::string text = text_in(entity, row, field); !text.empty()) return text;
    return {};
}

}  // namespace truong::sheet
