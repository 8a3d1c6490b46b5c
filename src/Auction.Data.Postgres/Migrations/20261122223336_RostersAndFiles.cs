using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RostersAndFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "roster_entry_id",
                table: "asp_net_users",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "draw_secret",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    commitment = table.Column<string>(type: "text", nullable: false),
                    cipher = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draw_secret", x => new { x.valuation_id, x.commitment });
                    table.ForeignKey(
                        name: "fk_draw_secret_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "roster_entry",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name_zh = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    place_zh = table.Column<string>(type: "text", nullable: false),
                    place_en = table.Column<string>(type: "text", nullable: false),
                    licence = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false),
                    listed_from = table.Column<DateOnly>(type: "date", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roster_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "valuation_file",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    audience = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_file", x => new { x.valuation_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_valuation_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_file_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_roster_entry_kind_ordinal",
                table: "roster_entry",
                columns: new[] { "kind", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_valuation_file_added_by",
                table: "valuation_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_file_sha256",
                table: "valuation_file",
                column: "sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "draw_secret");

            migrationBuilder.DropTable(
                name: "roster_entry");

            migrationBuilder.DropTable(
                name: "valuation_file");

            migrationBuilder.DropColumn(
                name: "roster_entry_id",
                table: "asp_net_users");
        }
    }
}
