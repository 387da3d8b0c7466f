#pragma once
// One pass over a backup: everything in it is looked at and compared with its manifest, and given on to
// whoever wants it.
#include <functional>

#include "platform/backup/backup.hpp"
#include "platform/backup/reader.hpp"
#include "platform/db/rows.hpp"

namespace truong::backup {

/// A piece of a file, until the next call; empty: its end.
using GivePieces = std::function<std::string_view()>;

/// What is not taken is passed over, but not unread.
class Visitor {
public:
    virtual ~Visitor() = default;
    virtual void table(const std::string&, const db::GiveRows&) {}
    virtual void file(const std::string&, const GivePieces&) {}
};

class Content {
public:
    Content(const std::filesystem::path& file, const keys::Key& key);
    const About& about() const { return summary_.about; }
    /// Throws backup_untrue where the parts are not those of the manifest.
    Summary visit(Visitor& visitor);

private:
    void visit_table(const std::string& name, Visitor& visitor);
    void visit_file(const std::string& name, Visitor& visitor);
    [[noreturn]] void refuse() const;

    std::filesystem::path path_;
    Reader reader_;
    Ledger ledger_;
    Summary summary_;
};

/// A content is called by its SHA-256, with or without its first digits as folders. Empty: it is no content.
std::string hash_in_name(const std::string& name);

}  // namespace truong::backup
