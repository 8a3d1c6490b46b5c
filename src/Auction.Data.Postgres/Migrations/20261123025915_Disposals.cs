using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    asset_id = table.Column<Guid>(type: "uuid", nullable: true),
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asset_zh = table.Column<string>(type: "text", nullable: false),
                    asset_en = table.Column<string>(type: "text", nullable: false),
                    asset_class = table.Column<int>(type: "integer", nullable: false),
                    phase = table.Column<int>(type: "integer", nullable: false),
                    is_on_hold = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    duty_due_at = table.Column<long>(type: "bigint", nullable: true),
                    price = table.Column<long>(type: "bigint", nullable: true),
                    round_number = table.Column<int>(type: "integer", nullable: true),
                    round_stage = table.Column<int>(type: "integer", nullable: true),
                    number = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fence = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    last_stamp = table.Column<long>(type: "bigint", nullable: false),
                    wakes_at = table.Column<long>(type: "bigint", nullable: true)
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
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    input_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    from_seq = table.Column<int>(type: "integer", nullable: false),
                    to_seq = table.Column<int>(type: "integer", nullable: false),
                    refusal = table.Column<int>(type: "integer", nullable: true),
                    words_zh = table.Column<string>(type: "text", nullable: true),
                    words_en = table.Column<string>(type: "text", nullable: true)
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
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    committed_at = table.Column<long>(type: "bigint", nullable: false)
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
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    audience = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
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
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false)
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
                    disposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_number = table.Column<int>(type: "integer", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    heard_seq = table.Column<int>(type: "integer", nullable: false),
                    told_seq = table.Column<int>(type: "integer", nullable: false)
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
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                    """);
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
