// The search over everything that is looked for by name.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "catalog/routes.hpp"
#include "catalog/screen.hpp"
#include "platform/overview/screens.hpp"
#include "platform/store/search.hpp"
#include "platform/store/store.hpp"

namespace truong::platform {

namespace {

constexpr std::size_t shortest = 2, hit_limit = 20;
constexpr int hits_of_a_kind = 50;

/// As people write it: 05/09/2026.
std::string written(Date date) {
    const auto iso = iso_text(date);
    const std::string_view text(iso.data(), iso.size());
    return std::string(text.substr(8)) + '/' + std::string(text.substr(5, 2)) + '/'
           + std::string(text.substr(0, 4));
}

std::string text_of(const Catalog& catalog, const Field& field, const void* row, Language language) {
    const Value value = field.load(row);
    if (const auto* text = std::get_if<std::string_view>(&value))
        return field.codec->kind == Kind::choice ? std::string(catalog.word_of(field, *text).*language)
                                                 : std::string(*text);
    if (value.index() == 0) return {};
    const std::int64_t number = std::get<std::int64_t>(value);
    if (field.codec->kind == Kind::date) return written(Date{static_cast<std::int32_t>(number)});
    return field.codec->kind == Kind::integer ? std::to_string(number) : std::string();
}

std::string joined(const Catalog& catalog, const std::vector<const Field*>& fields, const void* row,
                   Language language) {
    std::string text;
    for (const Field* field : fields) {
        const std::string part = hidden(*field) ? std::string() : text_of(catalog, *field, row, language);
        if (!part.empty()) (text += text.empty() ? "" : " · ") += part;
    }
    return text;
}

/// 0: the text begins so or its last word does, as given names stand; 1: another word does; 2: it is inside.
int distance(std::string_view text, std::string_view wanted) {
    const std::string folded = text::fold(text);
    if (folded.starts_with(wanted)) return 0;
    const std::size_t at = folded.find(' ' + std::string(wanted));
    if (at == std::string::npos) return 2;
    return folded.find(' ', at + 1) == std::string::npos ? 0 : 1;
}

struct Ranked {
    Hit hit;
    int distance = 0;
};

/// Words that begin so come first: "yen" stands inside every Nguyễn.
std::vector<std::shared_ptr<void>> rows_with(const Reader& reader, const Entity& entity,
                                             std::string_view wanted, const SortBy& sort) {
    std::vector<std::shared_ptr<void>> rows;
    std::set<std::int64_t> seen;
    for (const Condition& found : {store::with_word(entity, wanted), store::containing(entity, wanted)}) {
        if (std::ssize(rows) >= hits_of_a_kind) break;
        std::vector<std::shared_ptr<void>> some;
        reader.fetch(entity, {.condition = found, .sort = sort, .limit = hits_of_a_kind},
                     [&]() -> void* { return some.emplace_back(entity.make()).get(); });
        for (auto& row : some)
            if (seen.insert(entity.id_of(row.get())).second) rows.push_back(std::move(row));
    }
    return rows;
}

void append_hits(const Reader& reader, const Entity& entity, const SearchQuery& query,
                 std::vector<Ranked>& hits) {
    const Language language = query.lang == Tongue::en ? &Label::en : &Label::vi;
    const auto title = title_of(entity, language);
    const bool searched = !is_never(store::containing(entity, query.q));
    if (!searched || is_never(reader.scope(entity)) || title.empty()) return;
    const SortBy sort{.field = sortable(*title.front()) ? title.front() : nullptr};
    const std::string wanted = text::fold(query.q);
    for (const auto& row : rows_with(reader, entity, query.q, sort)) {
        Ranked& one = hits.emplace_back();
        append_id(one.hit.id, entity.prefix, entity.id_of(row.get()));
        one.hit.screen = screen_id(entity);
        one.hit.title = joined(reader.catalog(), title, row.get(), language);
        one.hit.subtitle = joined(reader.catalog(), subtitle_of(entity), row.get(), language);
        one.hit.kind = entity.label.*language;
        one.distance = distance(one.hit.title, wanted);
    }
}

}  // namespace

std::vector<Hit> search(const Reader& reader, const SearchQuery& query) {
    if (text::fold(query.q).size() < shortest) return {};
    std::vector<Ranked> found;
    for (const Entity& entity : reader.catalog().entities())
        if (entity.stored() && entity.rest != Rest::none && entity.presentation && entity.presentation->found)
            append_hits(reader, entity, query, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Ranked& left, const Ranked& right) { return left.distance < right.distance; });
    std::vector<Hit> hits;
    for (Ranked& one : found)
        if (hits.size() < hit_limit) hits.push_back(std::move(one.hit));
    return hits;
}

}  // namespace truong::platform
