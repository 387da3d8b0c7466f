#pragma once
// Rows by what people call them in cells: by code or name, folded, with or without the word for their kind.
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/store/reader.hpp"

namespace truong::sheet {

/// Letters and digits only, folded: "Lớp 6A1" and "lop 6/a1" are equal.
std::string name_key(std::string_view text);

class NamedRows {
public:
    /// `kind`: what such a row is called, "Lớp": cells write it before the name or leave it out.
    explicit NamedRows(std::string_view kind = {});

    /// Of several rows found by one text those of the smallest rank are meant.
    void add(std::string_view name, std::int64_t row, int rank = 0);
    /// All rows that the text may mean; where some are spelled exactly so, only these.
    std::vector<std::int64_t> find(std::string_view text) const;
    /// The name that was probably meant; empty: none is near, or there are too many to look.
    std::string nearest(std::string_view text) const;
    std::size_t size() const { return names_.size(); }

private:
    struct Name {
        std::int64_t row = 0;
        int rank = 0;
        std::string text;
    };
    std::string without_kind(std::string_view key) const;
    std::vector<std::int64_t> of_key(const std::string& key, std::string_view text) const;

    std::vector<std::string> kinds_;
    std::unordered_map<std::string, std::vector<Name>> names_;
};

/// Every row that the reader sees, page by page.
void each_row(const Reader& reader, const Entity& entity, const Condition& among,
              const std::function<void(std::shared_ptr<void>)>& visit);
/// The rows of an entity by code and names. Without `kind` its label is what such a row is called.
NamedRows named_rows(const Reader& reader, const Entity& entity, const Condition& among = always(),
                     std::string_view kind = {});
/// What a row is called; empty where it has no name.
std::string name_of_row(const Entity& entity, const void* row);

}  // namespace truong::sheet
