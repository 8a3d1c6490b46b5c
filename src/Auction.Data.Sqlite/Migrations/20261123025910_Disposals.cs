using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <summary>Disposals. What is on record only grows: the database itself refuses to change or remove it.</summary>
    public partial class Disposals : Migration
    {
        private static readonly string[] AppendOnly = ["disposal_event", "disposal_answer"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "disposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lot_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asset_zh = table.Column<string>(type: "TEXT", nullable: false),
                    asset_en = table.Column<string>(type: "TEXT", nullable: false),
                    asset_class = table.Column<int>(type: "INTEGER", nullable: false),
                    phase = table.Column<int>(type: "INTEGER", nullable: false),
                    is_on_hold = table.Column<bool>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    duty_due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    price = table.Column<long>(type: "INTEGER", nullable: true),
                    round_number = table.Column<int>(type: "INTEGER", nullable: true),
                    round_stage = table.Column<int>(type: "INTEGER", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fence = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    head_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    last_stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    wakes_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal", x => x.id);
                    table.ForeignKey(
                        name: "fk_disposal_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_answer",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    input_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    from_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    to_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    refusal = table.Column<int>(type: "INTEGER", nullable: true),
                    words_zh = table.Column<string>(type: "TEXT", nullable: true),
                    words_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_answer", x => new { x.disposal_id, x.key });
                    table.ForeignKey(
                        name: "fk_disposal_answer_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_event",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_event", x => new { x.disposal_id, x.seq });
                    table.ForeignKey(
                        name: "fk_disposal_event_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_file",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_file", x => new { x.disposal_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_disposal_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_file_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_party",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_party", x => new { x.disposal_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_disposal_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_party_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_round",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_number = table.Column<int>(type: "INTEGER", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    heard_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    told_seq = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_round", x => new { x.disposal_id, x.round_number });
                    table.ForeignKey(
                        name: "fk_disposal_round_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disposal_round_round_round_id",
                        column: x => x.round_id,
                        principalTable: "round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_asset_id",
                table: "disposal",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_court_id_duty_due_at",
                table: "disposal",
                columns: new[] { "court_id", "duty_due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_court_id_last_stamp_id",
                table: "disposal",
                columns: new[] { "court_id", "last_stamp", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_lot_id",
                table: "disposal",
                column: "lot_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_number",
                table: "disposal",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disposal_phase_id",
                table: "disposal",
                columns: new[] { "phase", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_valuation_id",
                table: "disposal",
                column: "valuation_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_wakes_at",
                table: "disposal",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_file_added_by",
                table: "disposal_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_file_sha256",
                table: "disposal_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_party_account_id",
                table: "disposal_party",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_disposal_round_round_id",
                table: "disposal_round",
                column: "round_id",
                unique: true);

            foreach (var table in AppendOnly)
            {
                foreach (var act in new[] { "UPDATE", "DELETE" })
                {
                    migrationBuilder.Sql($"""
                        CREATE TRIGGER {table}_refuses_{act.ToLowerInvariant()} BEFORE {act} ON {table}
                        BEGIN SELECT RAISE(ABORT, '{table} may only grow'); END;
                        """);
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disposal_answer");

            migrationBuilder.DropTable(
                name: "disposal_event");

            migrationBuilder.DropTable(
                name: "disposal_file");

            migrationBuilder.DropTable(
                name: "disposal_party");

            migrationBuilder.DropTable(
                name: "disposal_round");

            migrationBuilder.DropTable(
                name: "disposal");
        }
    }
}
