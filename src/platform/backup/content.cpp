#include "platform/backup/content.hpp"

namespace truong::backup {

namespace {

constexpr std::size_t json_limit = 16 << 20;

/// Cuts what comes in pieces into whole rows.
class Rows {
public:
    Rows(Reader& reader, TableSum& sum) : reader_(reader), sum_(sum) {}
    /// As many as are there; empty: no more.
    std::string_view next() {
        waiting_.erase(0, given_);
        given_ = 0;
        while (given_ == 0) {
            const std::string_view piece = reader_.piece();
            waiting_ += piece;
            count_rows();
            if (piece.empty()) break;
        }
        return std::string_view(waiting_).substr(0, given_);
    }
    bool cut_off() const { return given_ < waiting_.size(); }

private:
    void count_rows() {
        const std::string_view bytes = waiting_;
        while (const auto length = db::row_length(bytes.substr(given_))) {
            sum_.add(bytes.substr(given_, *length));
            given_ += *length;
        }
    }
    Reader& reader_;
    TableSum& sum_;
    std::string waiting_;
    std::size_t given_ = 0;
};

}  // namespace

Content::Content(const std::filesystem::path& file, const keys::Key& key) : path_(file), reader_(file, key) {
    if (reader_.next() != about_entry) refuse();
    summary_.about = about_in(reader_.rest(json_limit));
}

void Content::refuse() const { throw refusal(ProblemKind::invalid, "backup_untrue", {path_.string()}); }

Summary Content::visit(Visitor& visitor) {
    bool seen = false;
    while (const auto entry = reader_.next()) {
        if (seen) refuse();
        if (entry->starts_with(table_prefix)) {
            visit_table(entry->substr(table_prefix.size()), visitor);
        } else if (entry->starts_with(files_prefix)) {
            visit_file(entry->substr(files_prefix.size()), visitor);
        } else {
            seen = *entry == manifest_entry;
            summary_.content = manifest_in(reader_.rest(json_limit));
        }
    }
    if (!seen || ledger_.finish() != summary_.content) refuse();
    return std::move(summary_);
}

void Content::visit_table(const std::string& name, Visitor& visitor) {
    TableSum sum;
    Rows rows(reader_, sum);
    visitor.table(name, [&] { return rows.next(); });
    while (!rows.next().empty()) continue;
    if (rows.cut_off()) refuse();
    ledger_.add_table(name, sum);
}

void Content::visit_file(const std::string& name, Visitor& visitor) {
    ByteHash hash;
    std::int64_t size = 0;
    const GivePieces give = [&] {
        const std::string_view piece = reader_.piece();
        hash.add(piece);
        size += static_cast<std::int64_t>(piece.size());
        return piece;
    };
    visitor.file(name, give);
    while (!give().empty()) continue;
    const std::string found = hash.hex(), meant = hash_in_name(name);
    if (!meant.empty() && found != meant) summary_.damaged.push_back(name);
    ledger_.add_file(name, size, found);
}

/// A content is called by its SHA-256, with or without its first digits as folders. Empty: it is no content.
std::string hash_in_name(const std::string& name) {
    constexpr std::size_t hash_digits = 64;
    const std::filesystem::path path(name);
    const std::string last = path.filename().string();
    std::string digits = last.size() == hash_digits ? last : std::string();
    if (last.size() < hash_digits)
        for (const std::filesystem::path& part : path)
            if (part.string() != "files") digits += part.string();
    const bool hash =
        digits.size() == hash_digits && digits.find_first_not_of("0123456789abcdef") == std::string::npos;
    return hash ? digits : std::string();
}

}  // namespace truong::backup
